package org.tiendo.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiendo.source.AmountWords;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;
import org.tiendo.source.CsvSource;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.Reading;
import org.tiendo.source.SourceException;
import org.tiendo.source.WholeFile;
import org.tiendo.words.Sentence;

class RunFailureTest {

    private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyCauseIsKnownByItsWords(RunFailure kind) {
        var cause = Sentence.of(kind, "north", "trees.csv", "2024-01-01", "40", "30 %", "j", "k", "l", "8", "2");

        assertThat(RunFailure.of(cause.toString()).kind()).isEqualTo(kind);
        assertThat(RunFailure.of(cause.toString())).hasToString(cause.toString());
    }

    @Test
    void whatNobodyHasNamedStaysAsItIs() {
        assertThat(RunFailure.of("the moon is full")).isEqualTo(Sentence.plain("the moon is full"));
    }

    @Test
    void figuresThatAreGoneAreKnownOneByOne() {
        Sentence cause =
                RunFailure.of("12 of 30 figures of trees by north are no longer delivered, among them planted of"
                        + " area A for 2023-01-01..2023-01-31; planted of area B for 2023-02-01 by north. That is more than the"
                        + " 30 % that trees allows (limits: withdrawn); what was known stays as it was. Ask source 'register'"
                        + " whether it is right; if it is: tiendo accept 7 --reason ...");

        assertThat(cause.kind()).isEqualTo(RunFailure.TOO_MANY_WITHDRAWN);
        assertThat(cause.arguments())
                .contains("12", "30", "30 %", "trees", "register")
                .contains(Sentence.of(WithdrawalPart.OF_JOB, "trees", "north"))
                .contains(Sentence.of(
                        Joined.BY_SEMICOLON,
                        Sentence.of(WithdrawalPart.OF_AREA, "planted", "A", "2023-01-01..2023-01-31"),
                        Sentence.of(WithdrawalPart.OF_PROVIDER, "planted", "B", "2023-02-01", "north")));
    }

    @Test
    void aFileThatCannotBeUsedIsKnown() throws IOException {
        assertThat(causeOfFile().kind()).isEqualTo(RunFailure.FILE_MISSING);

        file("area;value\n1;2");
        assertThat(causeOfFile()).isEqualTo(Sentence.of(RunFailure.FILE_CUT_OFF, "published", "figures.csv"));

        file("district;value\n1;2\n");
        assertThat(causeOfFile())
                .isEqualTo(Sentence.of(
                        RunFailure.FILE_WRONG,
                        "published",
                        "figures.csv",
                        Sentence.of(RunFailure.NO_COLUMN, "\"area\"", "district, value")));

        file("area;value\n1;\"2\n");
        assertThat(causeOfFile().arguments()).last().isEqualTo(Sentence.of(RunFailure.QUOTE_OPEN, "2"));

        Files.write(folder.resolve("figures.csv"), "area;value\n1;\u00e9\n".getBytes(ISO_8859_1));
        assertThat(causeOfFile().arguments()).last().isEqualTo(Sentence.of(RunFailure.NOT_TEXT, "2", "UTF-8"));
    }

    @Test
    void aDatabaseThatCannotBeAskedIsKnown() throws SQLException {
        assertThat(cause("jdbc:h2:tcp://127.0.0.1:1/none").kind()).isEqualTo(RunFailure.SOURCE_DOWN);
        try (var empty = DriverManager.getConnection("jdbc:h2:mem:without_trees", "sa", "")) {
            assertThat(empty.isValid(1)).isTrue();
            assertThat(cause("jdbc:h2:mem:without_trees").kind()).isEqualTo(RunFailure.QUERY_REFUSED);
        }
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), text);
    }

    private Sentence causeOfFile() {
        var source = new CsvSource(
                "published",
                false,
                folder,
                ';',
                UTF_8,
                NumberFormat.VI,
                List.of("yyyy-MM-dd"),
                ZoneOffset.UTC,
                WholeFile.USUAL,
                AmountWords.NONE);
        return cause(() -> {
            try (var rows = source.open(reading("figures.csv"))) {
                while (rows.next(10) != null) {
                    // Only the failure matters.
                }
            }
        });
    }

    private static Sentence cause(String url) {
        var source = new JdbcSource(
                "north", false, url, "sa", () -> "", Duration.ofSeconds(5), ZoneOffset.UTC, AmountWords.NONE);
        return cause(() -> source.contract(reading("SELECT area, v FROM trees")));
    }

    private static Sentence cause(ThrowingCallable deed) {
        return RunFailure.of(
                String.valueOf(catchThrowableOfType(SourceException.class, deed).getMessage()));
    }

    private static Reading reading(String what) {
        return new Reading(
                what,
                List.of(new Column("area", CellType.TEXT)),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                NOW,
                NOW);
    }
}
