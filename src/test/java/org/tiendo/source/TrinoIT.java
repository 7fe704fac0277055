package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tiendo.source.TestDepartment.reading;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.servers.TestStore;
import org.tiendo.servers.TrinoServer;

/** A source behind Trino, whose driver is put into {@code lib/}. */
class TrinoIT {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Column D = new Column("d", CellType.NUMBER);
    private static final Column DAY = new Column("d", CellType.DATE);
    private static final Column MOMENT = new Column("ts", CellType.INSTANT);

    private TestStore server;
    private TestDepartment department;

    @BeforeEach
    void aDepartment() {
        server = TrinoServer.source();
        department = new TestDepartment(server);
    }

    @Test
    void givesCellsOfTheTypesWanted() throws SQLException {
        new JdbcSourceIT().givesCellsOfTheTypesWanted(server);
    }

    @Test
    void givesNumbersOfEveryTypeAsTheyAreStored() {
        assertThat(numbers("DECIMAL '99999999999999999999999999999999999.999'", "BIGINT '9223372036854775807'"))
                .containsExactly(
                        new BigDecimal("99999999999999999999999999999999999.999"),
                        new BigDecimal("9223372036854775807"));
        assertThat(numbers("TINYINT '-5'", "SMALLINT '608'", "REAL '0.1'", "DOUBLE '0.1'", "REAL '16777216'"))
                .containsExactly(
                        new BigDecimal(-5),
                        new BigDecimal(608),
                        new BigDecimal("0.1"),
                        new BigDecimal("0.1"),
                        new BigDecimal("16777216"));
        assertThat(numbers("1.7e308", "nan()", "infinity()", "-infinity()")).hasOnlyElementsOfType(BadCell.class);
        assertThat(numbers("2.3e-308")).containsExactly(BigDecimal.ZERO);
    }

    private List<@Nullable Object> cells(Column column, String... values) {
        var cells = new ArrayList<@Nullable Object>();
        for (var value : values) {
            var rows = department.rows(reading("SELECT " + value + " AS " + column.name(), column));
            cells.add(rows.get(0).get(0));
        }
        return cells;
    }

    private List<@Nullable Object> numbers(String... values) {
        return cells(D, values);
    }

    @Test
    void givesDaysAndTimesOfEveryPrecision() {
        assertThat(days("DATE '-0044-03-15'", "DATE '0001-01-01'", "DATE '9999-12-31'", "DATE '10000-01-01'"))
                .containsExactly(
                        LocalDate.of(-44, 3, 15),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(10000, 1, 1));
        assertThat(days("TIMESTAMP '2023-12-31 23:59:59'", "TIMESTAMP '10000-01-01 00:00:00.5'"))
                .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(10000, 1, 1));
        assertThat(moments(
                        "TIMESTAMP '2023-12-31 23:59:59.123456789012'",
                        "TIMESTAMP '2023-12-31 16:59:59.5 UTC'",
                        "TIMESTAMP '2023-12-31 23:59:59.5 Asia/Ho_Chi_Minh'",
                        "TIMESTAMP '2023-12-31 23:59:59 +07:00'",
                        "DATE '2023-12-31'"))
                .containsExactly(
                        Instant.parse("2023-12-31T16:59:59.123456789Z"),
                        Instant.parse("2023-12-31T16:59:59.5Z"),
                        Instant.parse("2023-12-31T16:59:59.5Z"),
                        Instant.parse("2023-12-31T16:59:59Z"),
                        Instant.parse("2023-12-30T17:00:00Z"));
    }

    private List<@Nullable Object> days(String... values) {
        return cells(DAY, values);
    }

    private List<@Nullable Object> moments(String... values) {
        return cells(MOMENT, values);
    }

    @Test
    void bindsTheFirstAndTheLastDay() throws SQLException {
        new JdbcSourceIT().bindsTheFirstAndTheLastDay(server);
    }

    @Test
    void bindsWhatWasKnownInTheZoneOfTheSource() throws SQLException {
        new JdbcSourceIT().bindsWhatWasKnownInTheZoneOfTheSource(server);
    }

    /** Half past midnight in Paris, in winter and in summer. */
    @Test
    void hasTheSummerTimeOfTheSourcesZone() {
        assertThat(department.in(ZoneId.of("Europe/Paris")).rows(reading("""
                        SELECT CAST(at_timezone(ts, current_timezone()) AS DATE) AS d
                        FROM (VALUES TIMESTAMP '2024-01-31 23:30:00 UTC', TIMESTAMP '2024-06-30 22:30:00 UTC') v (ts)
                        ORDER BY ts
                        """, DAY)))
                .containsExactly(List.of(LocalDate.of(2024, 2, 1)), List.of(LocalDate.of(2024, 7, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+07:00", "UTC+7", "GMT+07:00", "Etc/GMT-7", "Asia/Ho_Chi_Minh"})
    void aZoneMayBeANameOrAnOffset(String zone) {
        assertThat(department.in(ZoneId.of(zone)).rows(reading("""
                        SELECT CAST(at_timezone(TIMESTAMP '2023-12-31 17:30:00 UTC', current_timezone()) AS DATE) AS d
                        WHERE TIMESTAMP '2023-12-31 16:59:59 UTC' < :asOf
                          AND TIMESTAMP '2023-12-31 17:00:00 UTC' >= :asOf
                        """, DAY)))
                .containsExactly(List.of(LocalDate.of(2024, 1, 1)));
        assertThat(department.in(ZoneOffset.UTC).rows(reading("SELECT current_timezone() AS d", text("d"))))
                .containsExactly(List.of("UTC"));
    }

    private static Column text(String name) {
        return new Column(name, CellType.TEXT);
    }

    @Test
    void joinsTablesOfTwoCatalogs() throws SQLException {
        String districts = TrinoServer.inWarehouse(server, "district");
        department.execute(
                "CREATE TABLE guest (district VARCHAR(9), nights INTEGER)",
                "INSERT INTO guest VALUES ('608', 3), ('608', 4), ('613', 5)",
                "CREATE TABLE " + districts + " (code VARCHAR(9), name VARCHAR(40))",
                "INSERT INTO " + districts + " VALUES ('608', 'Kon Tum'), ('613', 'Kon Plông')");

        assertThat(department.rows(reading(
                        "SELECT name, SUM(nights) AS d FROM guest JOIN " + districts
                                + " ON code = district GROUP BY name ORDER BY name",
                        text("name"),
                        D)))
                .containsExactly(List.of("Kon Plông", new BigDecimal(5)), List.of("Kon Tum", new BigDecimal(7)));
    }

    @Test
    void saysHowAQueryDiffersFromWhatIsWanted() throws SQLException {
        department.execute("CREATE TABLE guest (arrived VARCHAR(10), nights INTEGER, hotel VARCHAR(40), tags JSON)"
                .replace(", tags JSON", ", tags ARRAY(VARCHAR)"));
        var wanted = reading(
                "SELECT arrived, nights, hotel, tags FROM guest WHERE nights > 0 AND :from <= :to -- ;",
                new Column("arrived", CellType.DATE),
                text("nights"),
                text("tags"),
                new Column("guests", CellType.NUMBER));

        assertThat(department.source().contract(wanted))
                .containsExactly(
                        "there is no column \"guests\"; the columns are arrived, nights, hotel, tags",
                        "column \"arrived\" is varchar(10), wanted is a date; let the query give CAST(arrived AS DATE)",
                        "column \"tags\" is array(varchar), wanted is a text; let the query give CAST(tags AS VARCHAR)");
        assertThatThrownBy(() -> department.rows(wanted))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("source 'tourism' can't be asked: there is no column \"guests\"");
    }

    /** A header of that length would be refused. */
    @Test
    void takesALongQuery() throws SQLException {
        department.makeDigits();
        var wanted = reading("SELECT d FROM digit WHERE d < 2 -- " + "x".repeat(200_000), D);

        assertThat(department.source().contract(wanted)).isEmpty();
        assertThat(department.rows(wanted)).hasSize(2);
    }

    @Test
    void asksForColumnsWithoutRunningTheQuery() throws SQLException {
        department.makeDigits();

        assertThat(department
                        .source(Duration.ofSeconds(20))
                        .contract(reading("SELECT COUNT(*) AS d FROM " + digits(12), D)))
                .isEmpty();
    }

    @Test
    void writesNothing() throws SQLException {
        department.makeDigits();
        for (var sql : List.of(
                "INSERT INTO digit VALUES (10)",
                "DELETE FROM digit",
                "DROP TABLE digit",
                "CREATE TABLE other AS SELECT d FROM digit",
                "SELECT d FROM digit; DELETE FROM digit")) {
            assertThatThrownBy(() -> department.rows(reading(sql, D)))
                    .as(sql)
                    .isInstanceOf(SourceException.class)
                    .hasMessageStartingWith("source 'tourism' ");
            assertThatThrownBy(() -> {
                        if (!department.source().contract(reading(sql, D)).isEmpty()) {
                            throw new IllegalStateException("it is refused by its text");
                        }
                    })
                    .as(sql)
                    .isInstanceOfAny(SourceException.class, IllegalStateException.class);
        }

        assertThat(department.number("SELECT COUNT(*) FROM digit")).isEqualTo(10);
        assertThat(department.number("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'other'"
                        + " AND table_schema = current_schema"))
                .isZero();
    }

    @Test
    void saysWhyAQueryIsRefused() throws SQLException {
        new JdbcTroubleIT().saysWhyAQueryIsRefused(server);
    }

    @Test
    void stopsWaitingForAStatement() throws SQLException {
        department.makeDigits();
        var source = department.source(Duration.ofSeconds(2));

        assertThatThrownBy(() -> {
                    try (var rows = source.open(reading("SELECT COUNT(*) AS d FROM " + digits(12), D))) {
                        rows.next(1);
                    }
                })
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.isTransient()).isTrue())
                .hasMessageStartingWith("source 'tourism' did not answer within 2 s: ");
    }

    @Test
    void leavesTheRestUnreadWhenClosedEarly() throws SQLException {
        department.makeDigits();

        try (var open = department.source().open(reading("SELECT a.d FROM " + digits(11), D))) {
            assertThat(open.next(10)).isNotNull();
        }

        await().untilAsserted(() -> assertThat(department.number("""
                        SELECT COUNT(*) FROM system.runtime.queries
                        WHERE state NOT IN ('FINISHED', 'FAILED') AND query NOT LIKE '%system.runtime%'
                        """)).isZero());
    }

    /** 300 000 rows of half a kilobyte: 160 MB and more if they were collected. The driver keeps up to 50 000. */
    @Test
    void keepsSomeRowsOnly() throws SQLException {
        department.makeDigits();
        var sql = "SELECT a.d, CONCAT(CAST(a.d + 10 * b.d AS VARCHAR), RPAD('x', 500, 'x')) AS note FROM " + digits(6)
                + " WHERE f.d < 3";

        var read = ManyRows.read(department.source(), reading(sql, D, text("note")));

        assertThat(read.rows()).isEqualTo(300_000);
        assertThat(read.growth()).isLessThan(100 * MEGABYTE);
    }

    @Test
    void doesNotAddUpWhatItReadsOtherwise() {
        assertThat(problems("CAST('608' AS CHAR(5)) AS area, CAST(1 AS DECIMAL(38, 2)) AS v"))
                .containsExactly(
                        "column \"area\" is char(5), and rows are grouped by texts without padding; let the query"
                                + " give RTRIM(CAST(area AS VARCHAR)), or leave compute: source out of the job");
        for (var type : Set.of("REAL", "DOUBLE")) {
            assertThat(problems("'608' AS area, CAST(1 AS " + type + ") AS v")).hasSize(1);
        }
        assertThat(problems("'608' AS area, CAST(1 AS DECIMAL(38, 2)) AS v")).isEmpty();
    }

    @Test
    void refusesPointsInTimeWhoseTextIsAmbiguous() {
        var grouping = new Grouping(
                List.of("area"),
                null,
                List.of(),
                new Grouping.Times("ts", List.of()),
                List.of(),
                List.of(),
                null,
                List.of());

        assertThat(department
                        .source()
                        .contract(
                                reading(
                                        "SELECT '608' AS area, TIMESTAMP '2023-10-29 02:30:00 UTC' AS ts",
                                        text("area"),
                                        MOMENT),
                                grouping))
                .singleElement()
                .asString()
                .contains("an hour that clocks show twice", "CAST(ts AS DATE)");
    }

    private List<String> problems(String columns) {
        return department.source().contract(reading("SELECT " + columns, text("area")), sums());
    }

    private static Grouping sums() {
        return new Grouping(List.of("area"), null, List.of(), null, List.of(), List.of(), null, List.of("v"));
    }

    @Test
    void failsWhereASumHasTooManyDigits() {
        var sql = "SELECT '608' AS area, v FROM (VALUES DECIMAL '" + "9".repeat(38) + "', DECIMAL '" + "9".repeat(38)
                + "') t (v)";
        try (var grouped = department.source().group(reading(sql, text("area")), sums())) {
            assertThatThrownBy(() -> grouped.groups(List.of()))
                    .isInstanceOfSatisfying(
                            SourceException.class,
                            e -> assertThat(e.isTransient()).isFalse())
                    .hasMessageStartingWith("source 'tourism' refused the query: ")
                    .hasMessageContaining("overflow");
        }
    }

    /** Cross joins of the table of ten digits, as {@code a}, {@code b} and so on: ten to that many rows. */
    private static String digits(int times) {
        return String.join(
                ", ",
                "abcdefghijkl"
                        .substring(0, times)
                        .chars()
                        .mapToObj(letter -> "digit " + (char) letter)
                        .toList());
    }
}
