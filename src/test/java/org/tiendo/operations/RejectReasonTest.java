package org.tiendo.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiendo.catalog.JobCheck;
import org.tiendo.quality.Rejection;
import org.tiendo.quality.RowChecks;
import org.tiendo.quality.UniqueRows;
import org.tiendo.source.AmountWords;
import org.tiendo.source.Block;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;
import org.tiendo.source.CsvSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.Reading;
import org.tiendo.source.WholeFile;
import org.tiendo.words.Sentence;

class RejectReasonTest {

    private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");
    private static final List<Column> COLUMNS = List.of(
            new Column("number", CellType.NUMBER),
            new Column("amount", CellType.AMOUNT),
            new Column("day", CellType.DATE),
            new Column("time", CellType.INSTANT));
    private static final List<JobCheck> CHECKS = List.of(
            new JobCheck.NotNull("day"),
            new JobCheck.Range("number", BigDecimal.ONE, BigDecimal.TEN),
            new JobCheck.Range("amount", BigDecimal.ONE, BigDecimal.TEN),
            new JobCheck.NotAbove("number", "amount"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyReasonIsKnownByItsWords(RejectReason kind) {
        String reason = Sentence.of(kind, "7", "2024-01-01", "40", "8").toString();

        assertThat(RejectReason.of(reason).kind()).isEqualTo(kind);
        assertThat(RejectReason.of(reason)).hasToString(reason);
    }

    @Test
    void whatStandsInTheSourceStaysAsItIs() {
        Sentence reason = RejectReason.of("'2023-12-31' is not a date written like dd/MM/yyyy, yyyy or MM");

        assertThat(reason)
                .isEqualTo(Sentence.of(
                        RejectReason.NOT_LIKE_DATES,
                        Sentence.plain("2023-12-31"),
                        Sentence.of(Joined.BY_OR, "dd/MM/yyyy, yyyy", "MM")));
        assertThat(RejectReason.of("the moon is full")).isEqualTo(Sentence.plain("the moon is full"));
    }

    @Test
    void theReasonsOfAFileAndItsChecksAreKnown() throws IOException {
        Files.writeString(folder.resolve("figures.csv"), """
                number;amount;day;time
                x;2;2023-01-01;
                1%s;2;2023-01-01;
                2;1-3-5;2023-01-01;
                2;9..3;2023-01-01;
                2;3;yesterday;
                2;3;2023-01;
                2;3;2023-01-01;soon
                2;3
                2;3;;
                0;3;2023-01-01;
                11;13;2023-01-01;
                5;3;2023-01-01;
                1;>3;2023-01-01;
                1;<3;2023-01-01;
                2;2;2023-01-01;
                """.formatted("0".repeat(50)));

        List<Rejection> rejections = rejections();
        rejections.add(UniqueRows.repeated("number", "x"));

        assertThat(rejections)
                .hasSizeGreaterThan(12)
                .allSatisfy(rejection -> assertThat(
                                RejectReason.of(rejection.reason()).isPlain())
                        .as(rejection.reason())
                        .isFalse());
    }

    private List<Rejection> rejections() {
        var checks = new RowChecks(CHECKS, COLUMNS);
        List<Rejection> rejections = new ArrayList<>();
        try (var rows = source().open(reading())) {
            for (Block block = rows.next(100); block != null; block = rows.next(100)) {
                for (int row = 0; row < block.size(); row++) {
                    @Nullable Rejection rejection = checks.reject(block, row);
                    if (rejection != null) {
                        rejections.add(rejection);
                    }
                }
            }
        }
        return rejections;
    }

    private CsvSource source() {
        return new CsvSource(
                "published",
                false,
                folder,
                ';',
                UTF_8,
                NumberFormat.VI,
                List.of("yyyy-MM-dd", "yyyy-MM"),
                ZoneOffset.UTC,
                WholeFile.USUAL,
                AmountWords.NONE);
    }

    private static Reading reading() {
        return new Reading("figures.csv", COLUMNS, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), NOW, NOW);
    }
}
