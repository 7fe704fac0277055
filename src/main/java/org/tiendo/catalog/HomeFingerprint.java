package org.tiendo.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Place;
import org.tiendo.catalog.yaml.Problems;

/**
 * The fingerprint of a home: it depends on the files that define the runs, and not on the home's path or the
 * environment.
 */
final class HomeFingerprint {

    private static final List<String> FOLDERS = List.of("config", "jobs");

    private HomeFingerprint() {}

    /**
     * The hexadecimal SHA-256 over names and bytes of every {@code .yaml} and {@code .sql} file below {@code config}
     * and {@code jobs}.
     */
    static String of(Path home, Problems problems) {
        MessageDigest digest = sha256();
        for (String name : FOLDERS) {
            Path folder = home.resolve(name);
            try {
                for (Map.Entry<String, Path> file : files(home, folder).entrySet()) {
                    byte[] bytes = Files.readAllBytes(file.getValue());
                    digest.update((file.getKey() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            } catch (IOException | UncheckedIOException e) {
                problems.add(Place.startOf(home, folder), "the folder can't be read: " + e.getMessage());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The files by their names below the home, in the order of those names; hidden files are left out, as they do not
     * define runs.
     */
    private static Map<String, Path> files(Path home, Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            found.filter(Files::isRegularFile)
                    .filter(HomeFingerprint::saysWhatRuns)
                    .map(file -> Map.entry(Place.name(home, file), file))
                    .filter(file -> !file.getKey().contains("/."))
                    .forEach(file -> files.put(file.getKey(), file.getValue()));
        }
        return files;
    }

    private static boolean saysWhatRuns(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".sql");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
