package org.tiendo.source;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.servers.TestStore;

/** A department's database on a real server: filled by its owner, read as a source. */
final class TestDepartment {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final TestStore server;
    private final ZoneId zone;

    TestDepartment(TestStore server) {
        this(server, ZONE);
    }

    private TestDepartment(TestStore server, ZoneId zone) {
        this.server = server;
        this.zone = zone;
    }

    /** The same, with its clocks in another zone. */
    TestDepartment in(ZoneId other) {
        return new TestDepartment(server, other);
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(server.url(), server.username(), server.password());
    }

    void execute(String... statements) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The one number that a query gives. */
    long number(String sql) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Makes a table {@code digit} of ten rows, to be joined with itself for as many rows as wanted. */
    void makeDigits() throws SQLException {
        execute("CREATE TABLE digit (d INT)", "INSERT INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)");
    }

    /** Connections to this database besides the one that counts them. */
    long othersConnected() throws SQLException {
        return number(
                        switch (server.name()) {
                            case "h2" -> "SELECT COUNT(*) FROM information_schema.sessions";
                            case "postgres" ->
                                "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()";
                            default -> "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE()";
                        })
                - 1;
    }

    JdbcSource source() {
        return source(Duration.ofSeconds(30));
    }

    JdbcSource source(Duration timeout) {
        return new JdbcSource(
                "tourism", true, server.url(), server.username(), server::password, timeout, zone, AmountWords.NONE);
    }

    static Reading reading(String sql, Column... columns) {
        return new Reading(
                sql,
                List.of(columns),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                Instant.parse("2023-12-31T17:00:00Z"),
                Instant.parse("2023-12-31T18:00:00Z"));
    }

    /** Every row's wanted cells. */
    List<List<@Nullable Object>> rows(Reading reading) {
        var read = new ArrayList<List<@Nullable Object>>();
        try (var rows = source().open(reading)) {
            for (var block = rows.next(100); block != null; block = rows.next(100)) {
                for (int row = 0; row < block.size(); row++) {
                    var cells = new ArrayList<@Nullable Object>();
                    for (int column = 0; column < reading.columns().size(); column++) {
                        cells.add(block.cell(column, row));
                    }
                    read.add(cells);
                }
            }
        }
        return read;
    }
}
