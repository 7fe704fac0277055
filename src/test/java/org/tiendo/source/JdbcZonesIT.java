package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.source.TestDepartment.reading;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Points in time on the clocks of a source, read on an evening of winter. */
class JdbcZonesIT {

    private static final Column MOMENT = new Column("ts", CellType.INSTANT);
    private static final Column DAY = new Column("its_day", CellType.DATE);
    private static final Column SERVERS_DAY = new Column("servers_day", CellType.DATE);
    private static final String MOMENTS =
            "SELECT ts, ts AS its_day, CAST(ts AS DATE) AS servers_day FROM visit ORDER BY ts";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Half past midnight in Paris, in winter and in summer. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void aServerThatKnowsTheZoneSeesItsSummerTime(TestStore server) throws SQLException {
        var department = visits(server, "2024-01-31 23:30:00", "2024-06-30 22:30:00");
        if (isMySql(server)) {
            department.execute(tablesOf(PARIS));
        }

        assertThat(department.in(PARIS).rows(reading(MOMENTS, MOMENT, DAY, SERVERS_DAY)))
                .containsExactly(
                        row("2024-01-31T23:30:00Z", "2024-02-01", "2024-02-01"),
                        row("2024-06-30T22:30:00Z", "2024-07-01", "2024-07-01"));
    }

    /** MySQL without the tables of zones has the offset of the reading; what it gives as points in time is right all the same. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void aServerThatDoesNotKnowTheZoneGivesPointsInTimeThatAreRight(TestStore server) throws SQLException {
        var department = visits(server, "2024-02-01 05:30:00", "2024-07-01 04:30:00");
        var servers = isMySql(server) ? "2024-06-30" : "2024-07-01";

        assertThat(department.in(ZoneId.of("America/New_York")).rows(reading(MOMENTS, MOMENT, DAY, SERVERS_DAY)))
                .containsExactly(
                        row("2024-02-01T05:30:00Z", "2024-02-01", "2024-02-01"),
                        row("2024-07-01T04:30:00Z", "2024-07-01", servers));
    }

    /** Saigon was an hour further east until 1975. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void aDayLongAgoIsThatOfTheOffsetOfItsTime(TestStore server) throws SQLException {
        var department = visits(server, "1974-12-31 16:30:00", "1984-12-31 16:30:00");

        assertThat(department.rows(reading(MOMENTS, MOMENT, DAY)))
                .containsExactly(
                        List.of(Instant.parse("1974-12-31T16:30:00Z"), LocalDate.of(1975, 1, 1)),
                        List.of(Instant.parse("1984-12-31T16:30:00Z"), LocalDate.of(1984, 12, 31)));
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void aZoneMayBeAnOffset(TestStore server) throws SQLException {
        var department = visits(server, "2023-12-31 16:30:00", "2023-12-31 17:30:00");

        for (var zone : List.of("+07:00", "UTC+7", "GMT+07:00", "Etc/GMT-7")) {
            assertThat(department.in(ZoneId.of(zone)).rows(reading(MOMENTS, MOMENT, DAY, SERVERS_DAY)))
                    .as(zone)
                    .containsExactly(
                            row("2023-12-31T16:30:00Z", "2023-12-31", "2023-12-31"),
                            row("2023-12-31T17:30:00Z", "2024-01-01", "2024-01-01"));
            assertThat(department.in(ZoneId.of(zone)).rows(reading("SELECT ts FROM visit WHERE ts < :asOf", MOMENT)))
                    .as(zone)
                    .hasSize(1);
        }
        assertThat(department.in(ZoneOffset.UTC).rows(reading(MOMENTS, SERVERS_DAY)))
                .containsExactly(List.of(LocalDate.of(2023, 12, 31)), List.of(LocalDate.of(2023, 12, 31)));
    }

    private static TestDepartment visits(TestStore server, String... utc) throws SQLException {
        var department = new TestDepartment(server);
        var values = new ArrayList<String>();
        for (var time : utc) {
            values.add("('" + time + (isMySql(server) ? "" : "+00:00") + "')");
        }
        department.execute(
                isMySql(server) ? "SET time_zone = '+00:00'" : "SELECT 1",
                "CREATE TABLE visit (ts TIMESTAMP" + (isMySql(server) ? " NULL" : " WITH TIME ZONE") + ")",
                "INSERT INTO visit VALUES " + String.join(", ", values));
        return department;
    }

    private static boolean isMySql(TestStore server) {
        return server.url().startsWith("jdbc:mysql:");
    }

    private static List<Object> row(String moment, String day, String serversDay) {
        return List.of(Instant.parse(moment), LocalDate.parse(day), LocalDate.parse(serversDay));
    }

    /** The rows that {@code mysql_tzinfo_to_sql} makes of a zone. */
    private static String[] tablesOf(ZoneId zone) {
        var sql = new ArrayList<String>();
        sql.add("INSERT INTO mysql.time_zone (Time_zone_id, Use_leap_seconds) VALUES (7, 'N')");
        sql.add("INSERT INTO mysql.time_zone_name (Name, Time_zone_id) VALUES ('" + zone + "', 7)");
        sql.add("INSERT INTO mysql.time_zone_transition_type VALUES (7, 0, 3600, 0, 'CET'), (7, 1, 7200, 1, 'CEST')");
        for (@Nullable ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.EPOCH);
                change != null && change.getDateTimeAfter().getYear() < 2037;
                change = zone.getRules().nextTransition(change.getInstant())) {
            sql.add("INSERT INTO mysql.time_zone_transition VALUES (7, " + change.toEpochSecond() + ", "
                    + (change.getOffsetAfter().getTotalSeconds() / 3600 - 1) + ")");
        }
        return sql.toArray(String[]::new);
    }
}
