package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.source.TestDepartment.reading;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The types of MySQL that other databases do not have, or have otherwise. */
class MySqlTypesIT {

    @ParameterizedTest
    @CsvSource({
        "TINYINT(1), 5, 5",
        "TINYINT(1), -128, -128",
        "BOOLEAN, 3, 3",
        "BOOLEAN, TRUE, 1",
        "BIT(1), b'1', 1",
        "BIT(8), b'11111111', 255",
        "BIT(64), 18446744073709551615, 18446744073709551615",
        "BIGINT UNSIGNED, 18446744073709551615, 18446744073709551615",
        "INT(5) ZEROFILL, 42, 42",
        "'DECIMAL(65, 30)', 12345678901234567890.123456789012345678901234567891, 12345678901234567890.123456789012345678901234567891",
        "FLOAT, 16777216, 16777216",
        "FLOAT, 1234567.8, 1234567.8",
        "FLOAT, 0.1, 0.1",
        "FLOAT, -123456.79, -123456.79",
        "FLOAT, 3.4e38, 3.4e38",
        "'FLOAT(9, 2)', 1234567.25, 1234567.2",
        "DOUBLE, 0.1, 0.1",
        "DOUBLE, 123456789.123456, 123456789.123456",
        "YEAR, 2024, 2024",
        "YEAR, 0, 0"
    })
    void givesNumbersAsTheyAre(String type, String value, BigDecimal number) throws SQLException {
        assertThat(cell(type, value, CellType.NUMBER))
                .isInstanceOfSatisfying(
                        BigDecimal.class, read -> assertThat(read).isEqualByComparingTo(number));
        assertThat(cell(type, value, CellType.AMOUNT)).isEqualTo(Amount.exact(number));
        assertThat(cell(type, "NULL", CellType.AMOUNT)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'ENUM(''10'', ''20'')', '''20''', 20",
        "'SET(''1'', ''5'')', '''5''', 5",
        "JSON, '''5''', 5",
        "VARCHAR(20), ''' 7 ''', 7"
    })
    void givesAmountsInTexts(String type, String value, BigDecimal number) throws SQLException {
        assertThat(cell(type, value, CellType.AMOUNT)).isEqualTo(Amount.exact(number));
    }

    @Test
    void rejectsATextThatIsNoAmount() throws SQLException {
        assertThat(cell("JSON", "'[1]'", CellType.AMOUNT))
                .isEqualTo(new BadCell("[1]", "is not a number written like 1234.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "TIME, AMOUNT, 'column \"v\" is TIME, wanted is a number, or a text like >=31; let the query give TIME_TO_SEC(v), or EXTRACT(EPOCH FROM v)'",
        "YEAR, DATE, 'column \"v\" is YEAR, wanted is a date; let the query give MAKEDATE(v, 1), the first day of the year'",
        "JSON, NUMBER, 'column \"v\" is JSON, wanted is a number; let the query give CAST(v AS DECIMAL(30, 6))'",
        "VARBINARY(9), AMOUNT, 'column \"v\" is VARBINARY, wanted is a number, or a text like >=31; let the query give CAST(v AS DECIMAL(30, 6))'"
    })
    void namesATypeThatDoesNotFitAndTheWayOut(String type, CellType wanted, String problem) throws SQLException {
        var department = new TestDepartment(TestServers.source("mysql"));
        department.execute("CREATE TABLE ty (v " + type + ")");

        assertThat(department.source().contract(reading("SELECT v FROM ty", new Column("v", wanted))))
                .containsExactly(problem);
    }

    @Test
    void rejectsDatesThatAreNone() throws SQLException {
        var department = new TestDepartment(TestServers.source("mysql"));
        department.execute(
                "SET sql_mode = ''",
                "CREATE TABLE zd (d DATE, rec DATETIME)",
                "INSERT INTO zd VALUES ('0000-00-00', '0000-00-00 00:00:00'), ('2023-00-15', '2023-00-00 10:00:00'),"
                        + " ('2023-01-15', '2023-01-15 10:00:00'), (NULL, NULL)");

        assertThat(department.rows(reading(
                        "SELECT d, rec FROM zd", new Column("d", CellType.DATE), new Column("rec", CellType.INSTANT))))
                .containsExactly(
                        List.of(
                                new BadCell("0000-00-00", "is not a date"),
                                new BadCell("0000-00-00 00:00:00", "is not a date or a time")),
                        List.of(
                                new BadCell("2023-00-15", "is not a date"),
                                new BadCell("2023-00-00 10:00:00", "is not a date or a time")),
                        List.of(
                                LocalDate.of(2023, 1, 15),
                                LocalDateTime.of(2023, 1, 15, 10, 0)
                                        .atZone(TestDepartment.ZONE)
                                        .toInstant()),
                        Arrays.asList(null, null));
    }

    /** Holds although the driver's text protocol rounds. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void givesNumbersOfSinglePrecisionByTheirShortestDecimal(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        var type = server.url().startsWith("jdbc:mysql:") ? "FLOAT" : "REAL";
        department.execute("CREATE TABLE f (v " + type + ")", "INSERT INTO f VALUES (0.1), (16777216), (1234567.8)");

        assertThat(department.rows(reading("SELECT v FROM f ORDER BY v", new Column("v", CellType.AMOUNT))))
                .containsExactly(
                        List.of(Amount.exact(new BigDecimal("0.1"))),
                        List.of(Amount.exact(new BigDecimal("1234567.8"))),
                        List.of(Amount.exact(new BigDecimal("16777216"))));
    }

    private static @Nullable Object cell(String type, String value, CellType wanted) throws SQLException {
        var department = new TestDepartment(TestServers.source("mysql"));
        department.execute("CREATE TABLE ty (v " + type + ")", "INSERT INTO ty VALUES (" + value + ")");
        return department
                .rows(reading("SELECT v FROM ty", new Column("v", wanted)))
                .get(0)
                .get(0);
    }
}
