package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.ledger.Edition;

class FolderWriterTest {

    private static final Instant SEALED = Instant.parse("2024-01-01T01:30:07Z");

    @TempDir
    private Path root;

    @Test
    void writesFilesWithChecksumsThatAreTrue() throws IOException, NoSuchAlgorithmException {
        write("seal", file("a.csv", "Lượt khách\n"), file("b.csv", ""));

        assertThat(names()).containsExactly("SHA256SUMS", "a.csv", "b.csv", "datapackage.json");
        List<String> lines = Files.readAllLines(folder().resolve("SHA256SUMS"));
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            byte[] content = Files.readAllBytes(folder().resolve(line.substring(66)));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertThat(line).startsWith(HexFormat.of().formatHex(digest) + "  ");
        }
    }

    @Test
    void replacesTheFolderAsAWhole() throws IOException {
        write("one", file("a.csv", "1"), file("b.csv", "1"));
        write("two", file("a.csv", "2"));

        assertThat(names()).containsExactly("SHA256SUMS", "a.csv", "datapackage.json");
        assertThat(folder().resolve("a.csv")).hasContent("2");
        assertThat(ExportedFolder.at(folder()).orElseThrow().seal()).isEqualTo("two");
        assertThat(contentOf(root)).containsExactly("2023-12-31");
    }

    @Test
    void leavesTheFolderAsItWasWhenAFileCanNotBeWritten() throws IOException {
        write("one", file("a.csv", "1"));
        ExportFile broken = file("b.csv", out -> {
            out.write(7);
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> write("two", file("a.csv", "2"), broken)).hasMessage("No space left on device");
        assertThat(folder().resolve("a.csv")).hasContent("1");
        assertThat(contentOf(root)).containsExactly("2023-12-31");
    }

    @Test
    void tellsThatMemoryIsUsedUpWhenNoFileIsBeingWrittenAnyMore() throws IOException {
        var usedUp = new CountDownLatch(1);
        ExportFile large = file("a.csv", out -> {
            usedUp.countDown();
            throw new OutOfMemoryError("Java heap space");
        });
        ExportFile slow = file("b.csv", out -> {
            await(usedUp);
            out.write(7);
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> write("one", large, slow))
                .isInstanceOf(OutOfMemoryError.class)
                .hasSuppressedException(new IOException("No space left on device"));
        assertThat(contentOf(root)).isEmpty();
    }

    /** A machine with one processor may write the second file first. */
    private static void await(CountDownLatch event) {
        try {
            event.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsWhatOthersHavePutIntoTheFolder() throws IOException {
        write("one", file("a.csv", "1"));
        Files.writeString(folder().resolve("notes.txt"), "mine");
        write("two", file("a.csv", "2"));

        assertThat(folder().resolve("notes.txt")).hasContent("mine");
        assertThat(folder().resolve("a.csv")).hasContent("2");
        assertThat(contentOf(root)).containsExactly("2023-12-31");
    }

    @Test
    void findsWhatOthersHavePutIntoAFolderThatWasMovedAsideWhenTheProgramWasKilled() throws IOException {
        write("one", file("a.csv", "1"));
        Files.writeString(folder().resolve("notes.txt"), "mine");
        Files.move(folder(), root.resolve(FolderWriter.ASIDE + "2023-12-31-x"));
        write("two", file("a.csv", "2"));

        assertThat(folder().resolve("notes.txt")).hasContent("mine");
        assertThat(folder().resolve("a.csv")).hasContent("2");
        assertThat(contentOf(root)).containsExactly("2023-12-31");
    }

    @Test
    void losesNoFileOfOthersThatHasTheNameOfANewFile() throws IOException {
        write("one", file("a.csv", "1"));
        Files.writeString(folder().resolve("b.csv"), "mine");
        write("two", file("a.csv", "2"), file("b.csv", "2"));
        new OldExports(root, 30).remove(Instant.parse("9999-01-01T00:00:00Z"));

        try (Stream<Path> left = Files.walk(root)) {
            assertThat(left.filter(path -> path.endsWith("b.csv")))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept).hasContent("mine"));
        }
    }

    @Test
    void refusesAFolderThatIsNoExport() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("thesis.doc"), "mine");

        assertThatThrownBy(() -> write("one", file("a.csv", "1")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("it is no export of an edition");
        assertThat(names()).containsExactly("thesis.doc");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(folder());
        write("one", file("a.csv", "1"));

        assertThat(names()).contains("a.csv");
    }

    private Path folder() {
        return root.resolve("2023-12-31");
    }

    private List<String> names() throws IOException {
        return contentOf(folder());
    }

    private static List<String> contentOf(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void write(String seal, ExportFile... files) throws IOException {
        var edition = new Edition(LocalDate.of(2023, 12, 31), 1, SEALED, SEALED, 1, seal, null, 1);
        new FolderWriter(folder()).write(List.of(files), written -> DataPackage.of(edition, "title", written));
    }

    static ExportFile file(String name, String content) {
        return file(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static ExportFile file(String name, ExportFile.Content content) {
        return new ExportFile(name, "title", "text/csv", "utf-8", null, content);
    }
}
