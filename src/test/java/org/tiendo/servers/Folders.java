package org.tiendo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where servers are unpacked and keep their data. */
final class Folders {

    private Folders() {}

    /** Unpacked servers; the build's own folder, so that {@code mvn clean} takes them away. */
    static Path servers() {
        return Path.of("target", "servers").toAbsolutePath();
    }

    /** A new, empty folder that goes when this process ends. */
    static Path forThisRun(Path parent, String name) {
        try {
            Files.createDirectories(parent);
            var folder = Files.createTempDirectory(parent, name + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ServerProcess.stopAll();
                delete(folder);
            }));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (var path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
