package org.tiendo.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A server's files, unpacked once from a resource of the class path.
 *
 * <p>They are unpacked beside their final place and moved there in one step, so that builds at the same time do not see
 * half of them.
 */
final class Unpacked {

    private Unpacked() {}

    /** @param resource a {@code .tar.gz} or {@code .txz} at the root of the class path */
    static Path archive(Path parent, String resource) {
        return archive(parent, resource, folder -> {});
    }

    /** @param change what is done to the files before anybody uses them */
    static Path archive(Path parent, String resource, Change change) {
        return once(parent, resource.replaceAll("\\.(tar\\.gz|txz)$", ""), folder -> {
            try (var tar = new TarArchiveInputStream(decompressed(resource))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, folder);
                }
            }
            change.apply(folder);
        });
    }

    private static InputStream decompressed(String resource) throws IOException {
        var bytes = new BufferedInputStream(location(resource).openStream());
        return resource.endsWith(".gz") ? new GZIPInputStream(bytes) : new XZCompressorInputStream(bytes);
    }

    /**
     * @param name what the folder is called when unpacked
     * @param prefix a folder inside a jar of the class path, without slash at its end
     */
    static Path folder(Path parent, String name, String prefix) {
        return once(parent, name, folder -> {
            var connection = (JarURLConnection) location(prefix).openConnection();
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                for (var entry : Collections.list(jar.entries())) {
                    if (entry.getName().startsWith(prefix + "/") && !entry.isDirectory()) {
                        var file = folder.resolve(entry.getName().substring(prefix.length() + 1));
                        write(Objects.requireNonNull(jar.getInputStream(entry)), file, true);
                    }
                }
            }
        });
    }

    private static Path once(Path parent, String name, Change change) {
        var target = parent.resolve(name);
        try {
            if (!Files.isDirectory(target)) {
                Files.createDirectories(parent);
                var partial = Files.createTempDirectory(parent, "unpacking");
                change.apply(partial);
                Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
                move(partial, target);
            }
            return target.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            // Another build was faster: its files are as good.
            Folders.delete(partial);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.resolveSibling(""));
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            write(bytes, file, (entry.getMode() & 0100) != 0);
        }
    }

    private static void write(InputStream bytes, Path file, boolean executable) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.copy(bytes, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static URL location(String resource) {
        return Objects.requireNonNull(
                ClassLoader.getSystemResource(resource),
                () -> resource + " is not on the class path; MariaDB needs the Maven profile mariadb");
    }

    interface Change {
        void apply(Path folder) throws IOException;
    }
}
