package org.tiendo.report.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Sha256;

/** The files of a pack with their checksums, written beside their place and renamed when all are there. */
final class PackFiles implements AutoCloseable {

    private static final String CHECKSUMS = "SHA256SUMS";

    private final Path place;
    private final Path unfinished;
    private final @Nullable ZipOutputStream zip;
    private final LocalDateTime dated;
    private final StringBuilder checksums = new StringBuilder();

    private PackFiles(Path place, Path unfinished, @Nullable ZipOutputStream zip, LocalDateTime dated) {
        this.place = place;
        this.unfinished = unfinished;
        this.zip = zip;
        this.dated = dated;
    }

    /**
     * @param place a ZIP file where the name ends with {@code .zip}, else a folder
     * @param dated the time that the files in a ZIP file bear
     * @throws FileAlreadyExistsException when there is something in the place
     */
    static PackFiles at(Path place, Instant dated) throws IOException {
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(
                    place.toString(), null, "there is something already; move it away, or choose another place");
        }
        Path unfinished = place.resolveSibling(".tiendo-" + place.getFileName() + "-" + UUID.randomUUID());
        Files.createDirectories(unfinished.resolveSibling(""));
        boolean isZip = place.toString().endsWith(".zip");
        @Nullable
        ZipOutputStream zip =
                isZip ? new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished))) : null;
        return new PackFiles(place, unfinished, zip, LocalDateTime.ofInstant(dated, ZoneOffset.UTC));
    }

    void add(String name, Content content) throws IOException {
        var digest = new Sha256();
        try (OutputStream file = open(name);
                Writer text = new OutputStreamWriter(digest.over(file), StandardCharsets.UTF_8)) {
            content.write(text);
        }
        checksums.append(digest.end()).append("  ").append(name).append('\n');
    }

    /** Adds the checksums, and puts the pack in its place. */
    void finish() throws IOException {
        try (OutputStream file = open(CHECKSUMS)) {
            file.write(checksums.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (zip != null) {
            zip.close();
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private OutputStream open(String name) throws IOException {
        if (zip == null) {
            Path file = unfinished.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            return new BufferedOutputStream(Files.newOutputStream(file));
        }
        var entry = new ZipEntry(name);
        entry.setTimeLocal(dated);
        zip.putNextEntry(entry);
        return new EntryStream(zip);
    }

    /** Deletes what is not finished. */
    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
        if (Files.exists(unfinished)) {
            List<Path> left;
            try (Stream<Path> paths = Files.walk(unfinished)) {
                left = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : left) {
                Files.delete(one);
            }
        }
    }

    /** Writes the text of a file. */
    @FunctionalInterface
    interface Content {
        void write(Appendable text) throws IOException;
    }

    /** One file within a ZIP file, whose end does not close the ZIP file. */
    private static final class EntryStream extends OutputStream {

        private final ZipOutputStream zip;

        EntryStream(ZipOutputStream zip) {
            this.zip = zip;
        }

        @Override
        public void write(int one) throws IOException {
            zip.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
