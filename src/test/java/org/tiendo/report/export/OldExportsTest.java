package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.ledger.Edition;

class OldExportsTest {

    private static final Instant NOW = Instant.parse("2024-07-01T00:00:00Z");

    @TempDir
    private Path root;

    @BeforeEach
    void exports() throws IOException {
        export("2023-12-31", 31);
        export("2024-01-01", 29);
    }

    @Test
    void removesWhatWasWrittenBeforeTheDaysThatAreKept() {
        assertThat(new OldExports(root, 30).remove(NOW)).isEqualTo(1);
        assertThat(root.resolve("2023-12-31")).doesNotExist();
        assertThat(root.resolve("2024-01-01")).exists();
    }

    @Test
    void leavesWhatIsNotOurs() throws IOException {
        Files.writeString(root.resolve("2023-12-31/notes.txt"), "mine");
        Files.createDirectories(root.resolve("mine"));
        Files.writeString(root.resolve("mine/datapackage.json"), "{\"name\": \"another\"}");
        Files.writeString(root.resolve("mine.txt"), "mine");
        age(root.resolve("mine/datapackage.json"), 1000);

        assertThat(new OldExports(root, 30).remove(NOW)).isEqualTo(1);
        assertThat(root.resolve("2023-12-31")).isDirectoryContaining("glob:**notes.txt");
        assertThat(root.resolve("2023-12-31/a.csv")).doesNotExist();
        assertThat(root.resolve("mine/datapackage.json")).exists();
        assertThat(root.resolve("mine.txt")).exists();
    }

    @Test
    void removesWhatAnExportLeftThatDidNotComplete() throws IOException {
        Path left = Files.createDirectories(root.resolve(".tiendo-2024-01-02-x"));
        Files.writeString(left.resolve("board.csv"), "half");
        age(left, 2);
        Path running = Files.createDirectories(root.resolve(".tiendo-2024-01-03-x"));
        age(running, 0);

        assertThat(new OldExports(root, 30).remove(NOW)).isEqualTo(1);
        assertThat(left).doesNotExist();
        assertThat(running).exists();
    }

    @Test
    void deletesNothingOutsideOfAFolderWhateverItsDescriptionNames() throws IOException {
        Path description = root.resolve("2023-12-31").resolve(ExportedFolder.DESCRIPTION);
        Files.writeString(description, Files.readString(description).replace("\"a.csv\"", "\"../mine.txt\""));
        Files.writeString(root.resolve("mine.txt"), "mine");
        age(description, 31);

        assertThat(new OldExports(root, 30).remove(NOW)).isEqualTo(1);
        assertThat(root.resolve("mine.txt")).exists();
    }

    @Test
    void hasNothingToDoBeforeTheFirstExport() {
        assertThat(new OldExports(root.resolve("none"), 30).remove(NOW)).isZero();
    }

    private void export(String date, int daysAgo) throws IOException {
        var edition = new Edition(LocalDate.parse(date), 1, NOW, NOW, 1, "seal", null, 1);
        Path folder = root.resolve(date);
        new FolderWriter(folder)
                .write(List.of(FolderWriterTest.file("a.csv", "1")), written -> DataPackage.of(edition, "", written));
        age(folder.resolve(ExportedFolder.DESCRIPTION), daysAgo);
    }

    private static void age(Path path, int daysAgo) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(NOW.minus(Duration.ofDays(daysAgo))));
    }
}
