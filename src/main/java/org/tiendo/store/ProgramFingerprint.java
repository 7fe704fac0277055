package org.tiendo.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fingerprint of the program's classes: a later program may calculate something else from the same figures. */
public final class ProgramFingerprint {

    /** That of the running program; where its classes can't be found, one that no other start of it has. */
    public static final String OF_THIS = ofThis();

    private ProgramFingerprint() {}

    private static String ofThis() {
        @Nullable
        CodeSource source = ProgramFingerprint.class.getProtectionDomain().getCodeSource();
        @Nullable URL location = source == null ? null : source.getLocation();
        try {
            return location == null ? UUID.randomUUID().toString() : of(Path.of(location.toURI()));
        } catch (IOException | URISyntaxException e) {
            return UUID.randomUUID().toString();
        }
    }

    /** @param classes a jar file or a folder of classes */
    static String of(Path classes) throws IOException {
        List<String> entries = Files.isDirectory(classes) ? inFolder(classes) : inJar(classes);
        var sha256 = new Sha256();
        entries.stream().sorted().forEach(entry -> sha256.add(entry + "\n"));
        return sha256.end();
    }

    /** A jar has the checksum of each of its files, so that none of them has to be read. */
    private static List<String> inJar(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile(), false)) {
            return file.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .toList();
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .toList();
        }
    }
}
