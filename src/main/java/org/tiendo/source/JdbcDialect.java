package org.tiendo.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The differences between drivers: timeouts, streaming, the session's time zone, and closing an unread result.
 *
 * <p>The session's zone is the source's, so that dates and times in a query have the same meaning as in the database.
 */
enum JdbcDialect {
    /** Connector/J, for MySQL and MariaDB. */
    MYSQL("jdbc:mysql:", Integer.MIN_VALUE, new JdbcTimes()) {
        // The server prepares the query, as it then returns numbers as stored (FLOAT would have six digits otherwise)
        // and the columns without running the query. TINYINT(1) and YEAR are read as numbers.
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            var offset = source.zone().getRules().getOffset(asOf).getId();
            return Map.of(
                    "connectTimeout", Long.toString(source.timeout().toMillis()),
                    "socketTimeout", Long.toString(source.timeout().plus(GRACE).toMillis()),
                    "connectionTimeZone", offset.equals("Z") ? "+00:00" : offset,
                    "forceConnectionTimeZoneToSession", "true",
                    "useServerPrepStmts", "true",
                    "tinyInt1isBit", "false",
                    "yearIsDateType", "false");
        }

        // A server knows the names of zones only if its time zone tables are loaded.
        @Override
        void setZone(Connection connection, String zone) throws SQLException {
            set(connection, "SET time_zone = ?", zone);
        }

        @Override
        String zone(ZoneOffset offset) {
            return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
        }

        // A regular close would first read all remaining rows.
        @Override
        void leaveUnread(Connection connection) throws SQLException {
            connection.abort(DIRECTLY);
        }
    },
    POSTGRESQL("jdbc:postgresql:", FetchSize.ROWS, new JdbcTimes()) {
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            var seconds = Integer.toString(seconds(source.timeout()));
            return Map.of(
                    "connectTimeout", seconds,
                    "loginTimeout", seconds,
                    "socketTimeout", Integer.toString(seconds(source.timeout().plus(GRACE))));
        }

        @Override
        void setZone(Connection connection, String zone) throws SQLException {
            set(connection, "SELECT set_config('TimeZone', ?, false)", zone);
        }

        // The POSIX notation consists of a name and the offset with inverted sign.
        @Override
        String zone(ZoneOffset offset) {
            var back = ZoneOffset.ofTotalSeconds(-offset.getTotalSeconds()).getId();
            return offset.getTotalSeconds() == 0 ? "UTC" : "<" + offset + ">" + back;
        }
    },
    H2("jdbc:h2:", FetchSize.ROWS, new JdbcTimes()) {
        // IFEXISTS prevents the connection from creating a missing database.
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            boolean isSaid = source.url().toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
            return isSaid ? Map.of() : Map.of("IFEXISTS", "TRUE");
        }

        @Override
        void prepare(Connection connection, JdbcSource source) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET LAZY_QUERY_EXECUTION 1");
            }
        }

        @Override
        void setZone(Connection connection, String zone) throws SQLException {
            set(connection, "SET TIME ZONE ?", zone);
        }

        // The timeout would also count while rows are read, and so include our own processing.
        @Override
        void started(PreparedStatement statement) throws SQLException {
            statement.setQueryTimeout(0);
        }
    },
    /** A file, opened read-only: opening it for writing would create a missing one. */
    SQLITE("jdbc:sqlite:", FetchSize.ROWS, new SqliteTimes()) {
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            return source.url().contains("open_mode=") ? Map.of() : Map.of("open_mode", READ_ONLY);
        }
    },
    /**
     * A cluster that queries lakes, warehouses and other databases; its driver is put into {@code lib/}.
     *
     * <p>A statement's timeout includes the reading of its rows, as the cluster itself ends the query.
     */
    TRINO("jdbc:trino:", FetchSize.ROWS, new TrinoTimes()) {
        // By default the driver sends the query in a header, which servers limit to some kilobytes.
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            return source.url().contains("explicitPrepare=") ? Map.of() : Map.of("explicitPrepare", "false");
        }

        // The driver repeats a request that fails until this timeout.
        @Override
        void prepare(Connection connection, JdbcSource source) throws SQLException {
            connection.setNetworkTimeout(
                    DIRECTLY, Math.toIntExact(source.timeout().plus(GRACE).toMillis()));
        }

        // The driver keeps the zone only of a statement without parameters.
        @Override
        void setZone(Connection connection, String zone) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET TIME ZONE '" + zone.replace("'", "''") + "'");
            }
        }

        @Override
        String zone(ZoneOffset offset) {
            return offset.getTotalSeconds() == 0 ? "UTC" : offset.getId();
        }

        // Connectors refuse any level above their own, at the first query.
        @Override
        void keepState(Connection connection) {}

        // DESCRIBE OUTPUT would take the query from a header.
        @Override
        Optional<SqlPart> withoutRows(SqlPart query) {
            return Optional.of(SqlPart.of("SELECT * FROM (\n").add(query).add("\n) q LIMIT 0"));
        }

        // A regular close first ends the transaction, and waits for its query.
        @Override
        void leaveUnread(Connection connection) throws SQLException {
            connection.abort(DIRECTLY);
        }
    },
    /** Other drivers in {@code lib/}, used by the JDBC standard. */
    OTHER("jdbc:", FetchSize.ROWS, new OtherTimes());

    /**
     * The extra time of the socket timeout, so that the statement's own timeout with its clearer message comes first.
     */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** SQLite's number for the mode. */
    private static final String READ_ONLY = "1";

    private static final Executor DIRECTLY = Runnable::run;

    private final String prefix;
    private final int fetchSize;
    private final JdbcTimes times;

    JdbcDialect(String prefix, int fetchSize, JdbcTimes times) {
        this.prefix = prefix;
        this.fetchSize = fetchSize;
        this.times = times;
    }

    static JdbcDialect of(String url) {
        for (var dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        return OTHER;
    }

    /** The connection properties for the driver. */
    Map<String, String> properties(JdbcSource source, Instant asOf) {
        return Map.of();
    }

    /** Called before the query. */
    void prepare(Connection connection, JdbcSource source) throws SQLException {}

    /** Sets the time zone of the session, in the database's notation. */
    void setZone(Connection connection, String zone) throws SQLException {}

    /** An offset in the database's notation. */
    String zone(ZoneOffset offset) {
        return offset.getId();
    }

    /** Lets all statements that follow see the rows as the first of them does. */
    void keepState(Connection connection) throws SQLException {
        // The level can be set between transactions only.
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** A query with the same columns and no rows, where the driver gives columns only by running a query. */
    Optional<SqlPart> withoutRows(SqlPart query) {
        return Optional.empty();
    }

    /** Dates and times as the driver takes and gives them. */
    JdbcTimes times() {
        return times;
    }

    private static void set(Connection connection, String sql, String value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.execute();
        }
    }

    /** Called when the query has returned its result and no row is read yet. */
    void started(PreparedStatement statement) throws SQLException {}

    /** Called before a connection is closed whose result was not read to its end. */
    void leaveUnread(Connection connection) throws SQLException {}

    /** The fetch size with which the driver streams rows instead of loading all of them. */
    int fetchSize() {
        return fetchSize;
    }

    /** The timeout in whole seconds, at least 1, as JDBC treats 0 as no limit. */
    static int seconds(Duration timeout) {
        return Math.toIntExact(Math.max(1, timeout.toSeconds()));
    }

    private static final class FetchSize {
        /** Larger round trips save little time and cost memory. */
        static final int ROWS = 2000;
    }
}
