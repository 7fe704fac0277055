package org.tiendo.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.source.WholeFile.Unterminated;

class WholeFileTest {

    private static final Instant WRITTEN = Instant.parse("2024-12-31T00:00:00Z");
    private static final Instant LATER = WRITTEN.plusSeconds(60);
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aFile() throws IOException {
        file = folder.resolve("f.csv");
        write("day,v\n2024-01-28,1001\n2024-12-28,1012\n");
    }

    private void write(String text) throws IOException {
        write(text, UTF_8);
    }

    private void write(String text, Charset encoding) throws IOException {
        Files.write(file, text.getBytes(encoding));
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    private CsvSource source(Charset encoding, Unterminated unterminated) {
        return new CsvSource(
                "records",
                false,
                folder,
                ',',
                encoding,
                NumberFormat.PLAIN,
                List.of("yyyy-MM-dd"),
                ZoneOffset.UTC,
                new WholeFile(SETTLED, unterminated),
                AmountWords.NONE);
    }

    private static Reading reading(Instant now) {
        return new Reading("f.csv", List.of(new Column("v", CellType.NUMBER)), DAY, DAY, Instant.EPOCH, now);
    }

    private @Nullable SourceException refusal(Instant now) {
        return refusal(source(UTF_8, Unterminated.REFUSED), now);
    }

    private static @Nullable SourceException refusal(CsvSource source, Instant now) {
        return catchThrowableOfType(
                SourceException.class, () -> source.open(reading(now)).close());
    }

    @Test
    void isRead() {
        assertThat(refusal(LATER)).isNull();
    }

    @Test
    void hasNotBeenWrittenToForAWhile() {
        var early = Objects.requireNonNull(refusal(WRITTEN.plusMillis(1999)));

        assertThat(early)
                .hasMessage("source 'records', file \"f.csv\" was written to 1999 ms ago and may not be whole yet");
        assertThat(early.isTransient()).isTrue();
        assertThat(early.soon()).isEqualTo(SETTLED);
        assertThat(refusal(WRITTEN.plus(SETTLED))).isNull();
    }

    @Test
    void isNotKeptBackByAWritersClockThatIsAhead() {
        assertThat(refusal(WRITTEN.minusSeconds(1))).isNotNull();
        assertThat(refusal(WRITTEN.minusSeconds(3600))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"day,v\n2024-01-28,1001\n2024-12-28,10", "day,v\n2024-01-28,1001\n2024", "day", "day,v\n\"a\n"})
    void isNotCutOffInItsLastLine(String text) throws IOException {
        write(text.stripTrailing());

        var refusal = Objects.requireNonNull(refusal(LATER));
        assertThat(refusal)
                .hasMessage("source 'records', file \"f.csv\" is cut off: its last line has no end; write it again, or"
                        + " state unterminated: allowed for the source if its files are always so");
        assertThat(refusal.isTransient()).isTrue();
        assertThat(refusal.soon()).isNull();
    }

    @Test
    void isWaitedForWhileItMayStillGrow() throws IOException {
        write("day,v\n2024-01-28,10");

        assertThat(Objects.requireNonNull(refusal(WRITTEN.plusSeconds(19))).soon())
                .isEqualTo(SETTLED);
        assertThat(Objects.requireNonNull(refusal(WRITTEN.plusSeconds(20))).soon())
                .isNull();
    }

    @Test
    void mayEndInItsLastLineWhereTheSourceSaysSo() throws IOException {
        write("day,v\n2024-01-28,10");

        assertThat(refusal(source(UTF_8, Unterminated.ALLOWED), LATER)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void mayEndItsLastLineInAnyWayAndEncoding(String end) throws IOException {
        for (var encoding : List.of(UTF_8, UTF_16, UTF_16BE, UTF_16LE, Charset.forName("windows-1258"))) {
            write("day,v" + end, encoding);
            assertThat(refusal(source(encoding, Unterminated.REFUSED), LATER))
                    .as("%s", encoding)
                    .isNull();
            write("day,\u010A", encoding);
            assertThat(refusal(source(encoding, Unterminated.REFUSED), LATER))
                    .as("%s", encoding)
                    .isNotNull();
        }
    }

    @Test
    void doesNotGrowWhileItIsRead() throws IOException {
        try (var rows = source(UTF_8, Unterminated.REFUSED).open(reading(LATER))) {
            assertThat(rows.next(1)).isNotNull();
            Files.writeString(file, "2024-12-29,5\n", StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.from(WRITTEN));

            assertChanged(rows);
        }
    }

    @Test
    void isNotWrittenAnewWhileItIsRead() throws IOException {
        try (var rows = source(UTF_8, Unterminated.REFUSED).open(reading(LATER))) {
            assertThat(rows.next(1)).isNotNull();
            Path other = Files.writeString(folder.resolve("other"), Files.readString(file));
            Files.setLastModifiedTime(other, FileTime.from(WRITTEN));
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

            assertChanged(rows);
        }
    }

    private static void assertChanged(Rows rows) {
        var refusal = Objects.requireNonNull(catchThrowableOfType(SourceException.class, () -> {
            while (rows.next(1) != null) {
                // The end tells.
            }
        }));
        assertThat(refusal).hasMessageContaining("changed while it was read");
        assertThat(refusal.soon()).isEqualTo(SETTLED);
    }

    @Test
    void isNotTakenForBadTextWhenItChangedMeanwhile() throws IOException {
        write("day,v\n" + "2024-01-28,1\n".repeat(5000));
        try (var rows = source(UTF_8, Unterminated.REFUSED).open(reading(LATER))) {
            Files.write(file, new byte[] {(byte) 0xE9, '\n'}, StandardOpenOption.APPEND);

            assertChanged(rows);
        }
    }
}
