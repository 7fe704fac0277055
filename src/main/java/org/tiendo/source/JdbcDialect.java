package org.tiendo.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/**
 * What drivers do each in their own way: waiting, streaming, the session's zone, ending early.
 *
 * <p>The session's zone is the source's, so that a query's own dates and times mean what they mean there.
 */
enum JdbcDialect {
    /** Connector/J, for MySQL and MariaDB. */
    MYSQL("jdbc:mysql:", Integer.MIN_VALUE) {
        /** By its offset at the reading: names of zones are known only to servers that were given their tables. */
        @Override
        Map<String, String> properties(Duration timeout, ZoneId zone, Instant asOf) {
            var offset = zone.getRules().getOffset(asOf).getId();
            return Map.of(
                    "connectTimeout", Long.toString(timeout.toMillis()),
                    "socketTimeout", Long.toString(timeout.plus(GRACE).toMillis()),
                    "connectionTimeZone", offset.equals("Z") ? "+00:00" : offset,
                    "forceConnectionTimeZoneToSession", "true");
        }

        /** Closing the connection in order would first read all the rows that nobody wants any more. */
        @Override
        void leaveUnread(Connection connection) throws SQLException {
            connection.abort(DIRECTLY);
        }

        /** Prepared by the server, which tells the columns without running the query. */
        @Override
        Map<String, String> contractProperties() {
            return Map.of("useServerPrepStmts", "true");
        }
    },
    POSTGRESQL("jdbc:postgresql:", FETCHED_AT_ONCE) {
        @Override
        Map<String, String> properties(Duration timeout, ZoneId zone, Instant asOf) {
            var seconds = Long.toString(seconds(timeout));
            return Map.of(
                    "connectTimeout", seconds,
                    "loginTimeout", seconds,
                    "socketTimeout", Long.toString(seconds(timeout.plus(GRACE))));
        }

        @Override
        void prepare(Connection connection, ZoneId zone) throws SQLException {
            execute(connection, "SELECT set_config('TimeZone', ?, false)", zone.getId());
        }
    },
    H2("jdbc:h2:", FETCHED_AT_ONCE) {
        /** Without the first a database that is missing would be made by looking at it. */
        @Override
        Map<String, String> properties(Duration timeout, ZoneId zone, Instant asOf) {
            return Map.of("IFEXISTS", "TRUE");
        }

        @Override
        void prepare(Connection connection, ZoneId zone) throws SQLException {
            execute(connection, "SET TIME ZONE ?", zone.getId());
            execute(connection, "SET LAZY_QUERY_EXECUTION ?", 1);
        }
    },
    /** Drivers put into {@code lib/}, by the book. */
    OTHER("jdbc:", FETCHED_AT_ONCE);

    /** So that a statement's own timeout, which says more, comes before the socket's. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Executor DIRECTLY = Runnable::run;

    private final String prefix;
    private final int fetchSize;

    JdbcDialect(String prefix, int fetchSize) {
        this.prefix = prefix;
        this.fetchSize = fetchSize;
    }

    static JdbcDialect of(String url) {
        for (var dialect : values()) {
            if (url.toLowerCase(Locale.ROOT).startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        return OTHER;
    }

    /** What is told the driver when connecting. */
    Map<String, String> properties(Duration timeout, ZoneId zone, Instant asOf) {
        return Map.of();
    }

    /** What is told besides when only the columns are asked for. */
    Map<String, String> contractProperties() {
        return Map.of();
    }

    /** What is told the session before the query. */
    void prepare(Connection connection, ZoneId zone) throws SQLException {}

    /** Called before a connection is closed whose result was not read to its end. */
    void leaveUnread(Connection connection) throws SQLException {}

    /** The fetch size with which the driver streams instead of collecting. */
    int fetchSize() {
        return fetchSize;
    }

    static int seconds(Duration timeout) {
        return Math.toIntExact(Math.max(1, timeout.toSeconds()));
    }
}
