package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.catalog.JobCheck;
import org.tiendo.source.AmountWords;
import org.tiendo.source.Block;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;
import org.tiendo.source.CsvSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.Reading;
import org.tiendo.source.WholeFile;

class UniqueRowsTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("code", CellType.TEXT), new Column("number", CellType.NUMBER));

    private final UniqueRows unique =
            new UniqueRows(List.of(new JobCheck.Unique("code"), new JobCheck.Unique("number")), COLUMNS);

    @AfterEach
    void close() {
        unique.close();
    }

    private static Block row(long place, @Nullable Object code, @Nullable Object number) {
        return new Block(place, 1, new @Nullable Object[][] {{code}, {number}});
    }

    @Test
    void holdsEveryRowAgainstAllThatCount() {
        unique.count(row(2, "E1", null), 0, 0);
        unique.count(row(3, "E2", null), 0, 0);

        assertThat(unique.takenFrom(row(4, "E1", null), 0)).isZero();
        assertThat(unique.rejection(row(4, "E1", null), 0))
                .isEqualTo(new Rejection("code", "'E1' stands in row 2 already"));
        assertThat(unique.takenFrom(row(5, "E3", null), 0)).isEqualTo(UniqueRows.NEVER);
    }

    @Test
    void takesNoKeyOfARowThatDoesNotCount() {
        assertThat(unique.takenFrom(row(2, "E1", null), 0)).isEqualTo(UniqueRows.NEVER);
        assertThat(unique.takenFrom(row(3, "E1", null), 0)).isEqualTo(UniqueRows.NEVER);
    }

    @Test
    void comparesNumbersByWhatTheyAreAndEmptyCellsNever() {
        unique.count(row(2, null, new BigDecimal("1.0")), 0, 0);

        assertThat(unique.rejection(row(3, null, BigDecimal.ONE), 0))
                .isEqualTo(new Rejection("number", "'1' stands in row 2 already"));
        assertThat(unique.takenFrom(row(3, null, null), 0)).isEqualTo(UniqueRows.NEVER);
    }

    @Test
    void knowsFromWhichNightOnAKeyIsTaken() {
        unique.count(row(70_000_000_000L, "E1", null), 0, 300);
        assertThat(unique.takenFrom(row(3, "E1", null), 0)).isEqualTo(300);

        unique.count(row(3, "E1", null), 0, 12);
        assertThat(unique.takenFrom(row(4, "E1", null), 0)).isEqualTo(12);
        assertThat(unique.rejection(row(4, "E1", null), 0).reason()).contains("row 3");
    }

    /** The rows that are rejected of a file with these cells in a column of numbers or texts, by the row they repeat. */
    private static List<String> repeated(Path folder, CellType type, String... cells) throws IOException {
        Files.writeString(folder.resolve("keys.csv"), "key\n" + String.join("\n", cells) + "\n");
        var source = new CsvSource(
                "files",
                false,
                folder,
                ';',
                StandardCharsets.UTF_8,
                NumberFormat.PLAIN,
                List.of("yyyy-MM-dd"),
                ZoneOffset.UTC,
                WholeFile.USUAL,
                AmountWords.NONE);
        List<Column> columns = List.of(new Column("key", type));
        List<String> repeated = new ArrayList<>();
        var day = LocalDate.of(2023, 12, 31);
        var now = Instant.parse("2100-01-01T00:00:00Z");
        try (var rows = source.open(new Reading("keys.csv", columns, day, day, now, now));
                var keys = new UniqueRows(List.of(new JobCheck.Unique("key")), columns)) {
            Block block = Objects.requireNonNull(rows.next(100));
            for (int row = 0; row < block.size(); row++) {
                if (keys.takenFrom(block, row) == UniqueRows.NEVER) {
                    keys.count(block, row, 0);
                } else {
                    repeated.add(keys.rejection(block, row).reason());
                }
            }
        }
        return repeated;
    }

    @Test
    void comparesNumbersHoweverManyZerosTheyAreWrittenWith(@TempDir Path folder) throws IOException {
        for (CellType type : List.of(CellType.NUMBER, CellType.AMOUNT)) {
            assertThat(repeated(
                            folder,
                            type,
                            "7",
                            "7.0000000000000000000",
                            "0.25",
                            "0.2500000000000000000000",
                            "1234567890123456789012",
                            "1234567890123456789012.0",
                            "100000000000000000000",
                            "-7"))
                    .as(type.name())
                    .hasSize(3);
        }
    }

    @Test
    void comparesTextsAsTheyAreWrittenAlsoThoseThatAreNumbers(@TempDir Path folder) throws IOException {
        assertThat(repeated(
                        folder,
                        CellType.TEXT,
                        "100000000001",
                        "0100000000001",
                        "100000000001.0",
                        "100000000001",
                        "7",
                        "07",
                        "7"))
                .containsExactly("'100000000001' stands in row 2 already", "'7' stands in row 6 already");
    }

    @Test
    void neverTakesTwoNumbersForOne() {
        var numbers = new Random(16).longs(200_000, 0, 1_000_000_000_000_000_000L);
        Set<Long> highs = new HashSet<>();
        numbers.forEach(number -> {
            var key = new KeyHash().of(number);
            highs.add(key.high());
            assertThat(key.low()).isZero();
        });
        assertThat(highs).hasSize(200_000);
        assertThat(new KeyHash().of("7").low()).isOdd();
    }
}
