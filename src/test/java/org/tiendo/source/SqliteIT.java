package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.source.TestDepartment.reading;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;

/** A source in SQLite, whose driver is put into {@code lib/}: it has no types of columns, no dates and no decimals. */
class SqliteIT {

    private static final Column DAY = new Column("d", CellType.DATE);
    private static final Column AMOUNT = new Column("v", CellType.AMOUNT);
    private static final String NO_DATE =
            "is a number, not a date; let the query make one of it: date(x, 'unixepoch') of seconds,"
                    + " date(x / 1000, 'unixepoch') of milliseconds (a CAST makes none)";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFileOfTheDepartment() throws SQLException {
        file = folder.resolve("s.sqlite");
        execute(
                "CREATE TABLE r (id INTEGER, d DATE, v NUMERIC, s TEXT, recorded TIMESTAMP)",
                "INSERT INTO r VALUES (1, '2023-05-01', 0.1, '1250000.50', '2023-12-31 23:59:59')",
                "INSERT INTO r VALUES (2, '2023-05-02 10:00:00', 12345678901, '>=31', '2023-12-31 23:59:59.500')",
                "INSERT INTO r VALUES (3, 1683072000000, '1e3', 'many', '2024-01-01 00:00:00.001')",
                "INSERT INTO r VALUES (4, NULL, NULL, ' ', NULL)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?open_mode=1", "?open_mode=6"})
    void isReadWhateverItsDriverThinksOfReadingOnly(String options) {
        assertThat(rows(options, "SELECT d, v FROM r", DAY, AMOUNT))
                .containsExactly(
                        List.of(LocalDate.of(2023, 5, 1), Amount.exact(new BigDecimal("0.1"))),
                        List.of(LocalDate.of(2023, 5, 2), Amount.exact(new BigDecimal("12345678901"))),
                        List.of(new BadCell("1683072000000", NO_DATE), Amount.exact(new BigDecimal("1E+3"))),
                        Arrays.asList(null, null));
    }

    @Test
    void hasAmountsInTexts() {
        assertThat(rows("", "SELECT s AS v FROM r", AMOUNT))
                .containsExactly(
                        List.of(Amount.exact(new BigDecimal("1250000.5"))),
                        List.of(new Amount(Bound.AT_LEAST, new BigDecimal(31))),
                        List.of(new BadCell("many", "is not a number written like 1234.5")),
                        Collections.<@Nullable Object>singletonList(null));
    }

    @Test
    void makesDatesInTheQuery() {
        assertThat(rows("", "SELECT date(d / 1000, 'unixepoch') AS d, v FROM r WHERE id = 3", DAY, AMOUNT))
                .containsExactly(List.of(LocalDate.of(2023, 5, 3), Amount.exact(new BigDecimal(1000))));
    }

    /** SQLite takes the leading digits of such a cast: 2023. */
    @Test
    void namesACastThatMakesNoDate() {
        assertThat(rows("", "SELECT CAST(d AS DATE) AS d FROM r WHERE id = 1", DAY))
                .containsExactly(List.of(new BadCell("2023", NO_DATE)));
    }

    @Test
    void bindsDaysAndTimesAsItsTexts() {
        assertThat(rows("", "SELECT d FROM r WHERE d BETWEEN :from AND :to", DAY))
                .hasSize(2);
        assertThat(rows("", "SELECT d FROM r WHERE recorded <= :asOf", DAY)).hasSize(2);
        assertThat(rows("", "SELECT recorded AS d FROM r WHERE id = 2", new Column("d", CellType.INSTANT)))
                .containsExactly(List.of(Instant.parse("2023-12-31T16:59:59.5Z")));
    }

    @Test
    void saysWhatAQueryLacks() {
        assertThat(source("").contract(reading("SELECT v, s FROM r", DAY, AMOUNT)))
                .containsExactly("there is no column \"d\"; the columns are v, s");
        assertThat(source("").contract(reading("SELECT d, s AS v FROM r", DAY, AMOUNT)))
                .isEmpty();
        assertThatThrownBy(() -> rows("", "SELECT d FROM nowhere", DAY))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("source 'tourism' refused the query: ")
                .hasMessageContaining("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?open_mode=6"})
    void isNotWrittenTo(String options) throws SQLException {
        for (var sql : List.of("DELETE FROM r RETURNING d", "DELETE FROM r", "DROP TABLE r")) {
            try {
                rows(options, sql, DAY);
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("tourism");
            }
        }

        assertThat(rows("", "SELECT d FROM r", DAY)).hasSize(4);
    }

    @Test
    void isNotMadeByLookingForIt() {
        file = folder.resolve("missing.sqlite");

        assertThatThrownBy(() -> rows("", "SELECT d FROM r", DAY))
                .hasMessageStartingWith("source 'tourism' is down: ")
                .hasMessageContaining("Unable to open");
        assertThat(Files.exists(file)).isFalse();
    }

    private List<List<@Nullable Object>> rows(String options, String sql, Column... columns) {
        var read = new ArrayList<List<@Nullable Object>>();
        try (var rows = source(options).open(reading(sql, columns))) {
            for (var block = rows.next(2); block != null; block = rows.next(2)) {
                for (int row = 0; row < block.size(); row++) {
                    var cells = new ArrayList<@Nullable Object>();
                    for (int column = 0; column < columns.length; column++) {
                        cells.add(block.cell(column, row));
                    }
                    read.add(cells);
                }
            }
        }
        return read;
    }

    private JdbcSource source(String options) {
        return new JdbcSource(
                "tourism",
                true,
                "jdbc:sqlite:" + file + options,
                null,
                null,
                Duration.ofSeconds(5),
                TestDepartment.ZONE,
                AmountWords.NONE);
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
