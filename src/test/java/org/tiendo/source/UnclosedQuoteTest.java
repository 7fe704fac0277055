package org.tiendo.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnclosedQuoteTest {

    private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void isNamedByTheLineItIsOpenedIn() throws IOException {
        assertThat(refusal("area;value\nA;1\n\"B;2\nC;3\n")).isEqualTo(message(3));
        assertThat(refusal("area;value\n\"A\nA\";1\nB;\"2\n")).isEqualTo(message(4));
        assertThat(refusal("area;value\n" + "A;1\n".repeat(1500) + "\"B;2\n")).isEqualTo(message(1502));
    }

    @Test
    void isNamedByItsLineInTheFileWhereTheFirstLineStatesTheDelimiter() throws IOException {
        assertThat(refusal("sep=;\narea;value\n\"A;1\n")).isEqualTo(message(3));
    }

    @Test
    void mayStandInTheHeader() throws IOException {
        assertThat(refusal("\"area;value\nA;1\n")).isEqualTo(message(1));
    }

    private static String message(int line) {
        return "source 'records', file \"f.csv\": a quote opened in line " + line + " is never closed";
    }

    private String refusal(String text) throws IOException {
        Files.writeString(folder.resolve("f.csv"), text);
        var source = new CsvSource(
                "records",
                false,
                folder,
                ';',
                UTF_8,
                NumberFormat.PLAIN,
                List.of("yyyy-MM-dd"),
                ZoneOffset.UTC,
                WholeFile.USUAL,
                AmountWords.NONE);
        var reading = new Reading("f.csv", List.of(new Column("area", CellType.TEXT)), DAY, DAY, NOW, NOW);
        var refusal = catchThrowableOfType(SourceException.class, () -> {
            try (var rows = source.open(reading)) {
                rows.next(10_000);
            }
        });
        assertThat(refusal.isTransient()).as("its end may still be written").isTrue();
        return String.valueOf(refusal.getMessage());
    }
}
