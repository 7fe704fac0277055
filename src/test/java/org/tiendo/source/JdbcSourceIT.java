package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.source.TestDepartment.reading;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** What a reading gives, on every kind of database a department may have. */
class JdbcSourceIT {

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void givesCellsOfTheTypesWanted(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.execute(
                "CREATE TABLE guest (Arrived DATE, hotel VARCHAR(40), nights INT, spent DECIMAL(12, 2), hotel_rank VARCHAR(9))",
                "INSERT INTO guest VALUES (DATE '2023-05-01', 'Đắk Tô', 3, 1250000.50, '>=31')",
                "INSERT INTO guest VALUES (NULL, NULL, NULL, NULL, NULL)",
                "INSERT INTO guest VALUES (DATE '2023-05-02', 'Đắk Tô', 0, 0.10, 'many')");

        var rows = department.rows(reading(
                "SELECT hotel_rank, spent, nights, hotel, Arrived FROM guest ORDER BY nights DESC, hotel",
                new Column("arrived", CellType.DATE),
                new Column("HOTEL", CellType.TEXT),
                new Column("nights", CellType.NUMBER),
                new Column("spent", CellType.AMOUNT),
                new Column("hotel_rank", CellType.AMOUNT)));

        assertThat(rows)
                .containsExactlyInAnyOrder(
                        List.of(
                                LocalDate.of(2023, 5, 1),
                                "Đắk Tô",
                                new BigDecimal(3),
                                Amount.exact(new BigDecimal("1250000.5")),
                                new Amount(Bound.AT_LEAST, new BigDecimal(31))),
                        Arrays.asList(null, null, null, null, null),
                        List.of(
                                LocalDate.of(2023, 5, 2),
                                "Đắk Tô",
                                new BigDecimal(0),
                                Amount.exact(new BigDecimal("0.1")),
                                new BadCell("many", "is not a number written like 1234.5")));
    }

    /** The ends of what a double holds and, where it has such, what is no number. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void givesNoNumberThatArithmeticCouldNotBear(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.execute(
                "CREATE TABLE ends (id INT, v DOUBLE PRECISION)",
                "INSERT INTO ends VALUES (1, 1.7e308)",
                "INSERT INTO ends VALUES (2, 2.3e-308)");
        boolean hasInfinity = server.name().equals("h2") || server.name().equals("postgres");
        if (hasInfinity) {
            department.execute(
                    "INSERT INTO ends VALUES (3, CAST('Infinity' AS DOUBLE PRECISION))",
                    "INSERT INTO ends VALUES (4, CAST('-Infinity' AS DOUBLE PRECISION))",
                    "INSERT INTO ends VALUES (5, CAST('NaN' AS DOUBLE PRECISION))");
        }

        var rows = department.rows(reading(
                "SELECT v, v AS w FROM ends ORDER BY id",
                new Column("v", CellType.NUMBER),
                new Column("w", CellType.AMOUNT)));

        assertThat(rows).hasSize(hasInfinity ? 5 : 2);
        assertThat(rows.get(1)).containsExactly(BigDecimal.ZERO, Amount.exact(BigDecimal.ZERO));
        rows.remove(1);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasOnlyElementsOfType(BadCell.class));
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void bindsTheFirstAndTheLastDay(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.execute(
                "CREATE TABLE guest (arrived DATE)",
                "INSERT INTO guest VALUES (DATE '2022-12-31'), (DATE '2023-01-01'), (DATE '2023-12-31'), (DATE '2024-01-01')");

        assertThat(department.rows(reading(
                        "SELECT arrived FROM guest WHERE arrived >= :from AND arrived <= :to ORDER BY arrived;",
                        new Column("arrived", CellType.DATE))))
                .containsExactly(List.of(LocalDate.of(2023, 1, 1)), List.of(LocalDate.of(2023, 12, 31)));
    }

    /** Recorded half a second before and after midnight in Kon Tum, where the year ends at 17:00 UTC. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void bindsWhatWasKnownInTheZoneOfTheSource(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        makeTimes(department, server);
        var columns = new Column[] {
            new Column("shown", CellType.INSTANT),
            new Column("recorded", CellType.INSTANT),
            new Column("shown_on", CellType.DATE),
            new Column("recorded_day", CellType.DATE)
        };
        var select = "SELECT shown, recorded, shown AS shown_on, recorded AS recorded_day FROM guest";
        var before = Instant.parse("2023-12-31T16:59:59.500Z");
        var day = LocalDate.of(2023, 12, 31);

        for (var column : List.of("shown", "recorded")) {
            assertThat(department.rows(reading(select + " WHERE " + column + " < :asOf", columns)))
                    .as(column)
                    .containsExactly(List.of(before, before, day, day));
            assertThat(department.rows(reading(select + " WHERE " + column + " >= :asOf", columns)))
                    .as(column)
                    .containsExactly(
                            List.of(before.plusSeconds(1), before.plusSeconds(1), day.plusDays(1), day.plusDays(1)));
        }
    }

    private static void makeTimes(TestDepartment department, TestStore server) throws SQLException {
        switch (server.name()) {
            case "h2" ->
                department.execute(
                        "CREATE TABLE guest (shown TIMESTAMP(6), recorded TIMESTAMP(6) WITH TIME ZONE)",
                        "INSERT INTO guest VALUES ('2023-12-31 23:59:59.5', '2023-12-31 16:59:59.5+00:00')",
                        "INSERT INTO guest VALUES ('2024-01-01 00:00:00.5', '2023-12-31 17:00:00.5+00:00')");
            case "postgres" ->
                department.execute(
                        "CREATE TABLE guest (shown TIMESTAMP, recorded TIMESTAMPTZ)",
                        "INSERT INTO guest VALUES ('2023-12-31 23:59:59.5', '2023-12-31 16:59:59.5+00')",
                        "INSERT INTO guest VALUES ('2024-01-01 00:00:00.5', '2023-12-31 17:00:00.5+00')");
            case "trino" ->
                department.execute(
                        "CREATE TABLE guest (shown TIMESTAMP(6), recorded TIMESTAMP(6) WITH TIME ZONE)",
                        "INSERT INTO guest VALUES"
                                + " (TIMESTAMP '2023-12-31 23:59:59.500000', TIMESTAMP '2023-12-31 16:59:59.500000 UTC'),"
                                + " (TIMESTAMP '2024-01-01 00:00:00.500000', TIMESTAMP '2023-12-31 17:00:00.500000 UTC')");
            default ->
                department.execute(
                        "SET time_zone = '+00:00'",
                        "CREATE TABLE guest (shown DATETIME(6), recorded TIMESTAMP(6))",
                        "INSERT INTO guest VALUES ('2023-12-31 23:59:59.5', '2023-12-31 16:59:59.5')",
                        "INSERT INTO guest VALUES ('2024-01-01 00:00:00.5', '2023-12-31 17:00:00.5')");
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void takesABareDayForItsStartInTheZoneOfTheSource(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.execute("CREATE TABLE guest (arrived DATE)", "INSERT INTO guest VALUES ('2023-12-31')");

        assertThat(department.rows(reading("SELECT arrived FROM guest", new Column("arrived", CellType.INSTANT))))
                .containsExactly(List.of(Instant.parse("2023-12-30T17:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void saysHowAQueryDiffersFromWhatIsWanted(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.execute("CREATE TABLE guest (arrived VARCHAR(10), nights INT, hotel VARCHAR(40))");
        var wanted = reading(
                "SELECT arrived, nights, hotel FROM guest WHERE nights > 0 AND :from <= :to",
                new Column("arrived", CellType.DATE),
                new Column("nights", CellType.TEXT),
                new Column("guests", CellType.NUMBER));

        var problems = department.source().contract(wanted);

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0))
                .isEqualToIgnoringCase("there is no column \"guests\"; the columns are arrived, nights, hotel");
        assertThat(problems.get(1))
                .startsWith("column \"arrived\" is ")
                .endsWith(", wanted is a date; let the query give CAST(arrived AS DATE)");
        assertThatThrownBy(() -> department.rows(wanted))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("source 'tourism' can't be asked: there is no column \"guests\"");
    }

    /** Bytes are no text at all; a day, and on some databases a text of a fixed length, is none to group rows by. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void takesTheTextsThatItAdvisesTheQueryToGive(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        var bytes = server.name().equals("postgres") ? "BYTEA" : "VARBINARY(9)";
        department.execute(
                "CREATE TABLE guest (bytes " + bytes + ", arrived DATE, district CHAR(5))",
                "INSERT INTO guest VALUES (NULL, '2023-12-31', '608')");
        var isMySql = server.name().equals("mysql") || server.name().equals("mariadb");
        var advice = isMySql ? "CAST(%s AS CHAR(100))" : "CAST(%s AS VARCHAR)";

        for (var column : List.of("bytes", "arrived")) {
            assertThat(textProblems(department, column))
                    .singleElement()
                    .asString()
                    .containsIgnoringCase("; let the query give " + advice.formatted(column));
            assertThat(textProblems(department, advice.formatted(column))).isEmpty();
        }
        assertThat(textProblems(department, "district")).hasSize(isMySql ? 0 : 1);
        assertThat(textProblems(department, advice.formatted("district"))).isEmpty();
        assertThat(department.rows(reading(
                        "SELECT " + advice.formatted("arrived") + " AS a FROM guest", new Column("a", CellType.TEXT))))
                .containsExactly(List.of("2023-12-31"));
    }

    /** The problems of a column by which rows are to be grouped as texts. */
    private static List<String> textProblems(TestDepartment department, String expression) {
        var name = expression.replaceFirst("CAST\\((\\w+) .*", "$1");
        return department
                .source()
                .contract(
                        reading(
                                "SELECT " + expression + " AS " + name + " FROM guest",
                                new Column(name, CellType.TEXT)),
                        new Grouping(List.of(name), null, List.of(), null, List.of(), List.of(), null, List.of()));
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void agreesWithAQueryThatFits(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.execute("CREATE TABLE guest (arrived DATE, nights INT)");

        assertThat(department
                        .source()
                        .contract(reading(
                                "SELECT arrived, SUM(nights) AS nights, AVG(nights) AS mean FROM guest"
                                        + " WHERE arrived BETWEEN :from AND :to GROUP BY arrived;",
                                new Column("ARRIVED", CellType.DATE),
                                new Column("nights", CellType.AMOUNT),
                                new Column("mean", CellType.NUMBER))))
                .isEmpty();
    }

    @Test
    void passesOnTheOperatorsOfPostgres() throws SQLException {
        var department = new TestDepartment(TestServers.source("postgres"));
        department.execute(
                "CREATE TABLE guest (arrived DATE, nights INT, traits JSONB, stays DATE[])",
                "INSERT INTO guest VALUES ('2023-05-01', 3, '{\"a\": 1}', '{2023-05-01}'), ('2023-05-02', 5, '{\"b\": 1}', '{}'),"
                        + " ('2022-05-02', 7, '{\"a\": 1}', '{}')");
        var sql = """
                SELECT SUM(nights) AS nights FROM guest -- what has an a ?
                WHERE traits ? 'a' AND traits ?| array['a', ':to'] AND NOT traits ?& array['a', 'b?'] AND traits @? '$.a'
                  AND arrived BETWEEN :from::date AND :to AND (stays[1:1])[:to - :to + 1] IS NOT NULL /* ? /* :from */ */
                """;
        var wanted = reading(sql, new Column("nights", CellType.NUMBER));

        assertThat(department.source().contract(wanted)).isEmpty();
        assertThat(department.rows(wanted)).containsExactly(List.of(new BigDecimal(3)));
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void namesBindsThatAreNotThere(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.makeDigits();
        var wanted = reading("SELECT :district AS d");

        assertThat(department.source().contract(wanted))
                .containsExactly("the query binds :district; it can bind :from, :to and :asOf");
        assertThatThrownBy(() -> department.rows(wanted))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(":district");
    }
}
