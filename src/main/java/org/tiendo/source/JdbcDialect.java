package org.tiendo.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * What drivers do each in their own way: waiting, streaming, the session's zone, ending early.
 *
 * <p>The session's zone is the source's, so that a query's own dates and times mean what they mean there.
 */
enum JdbcDialect {
    /** Connector/J, for MySQL and MariaDB. */
    MYSQL("jdbc:mysql:", Integer.MIN_VALUE) {
        // Prepared by the server, which gives numbers as it keeps them (FLOAT would have six digits otherwise) and
        // tells the
        // columns without running the query. TINYINT(1) and YEAR are numbers.
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

        // Only servers that were given the tables of zones know their names.
        @Override
        void setZone(Connection connection, String zone) throws SQLException {
            set(connection, "SET time_zone = ?", zone);
        }

        @Override
        String zone(ZoneOffset offset) {
            return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
        }

        // Closing in order would first read all the rows that nobody wants any more.
        @Override
        void leaveUnread(Connection connection) throws SQLException {
            connection.abort(DIRECTLY);
        }
    },
    POSTGRESQL("jdbc:postgresql:", FetchSize.ROWS) {
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

        // By POSIX: a name of its own, and the offset of Greenwich as seen from there.
        @Override
        String zone(ZoneOffset offset) {
            var back = ZoneOffset.ofTotalSeconds(-offset.getTotalSeconds()).getId();
            return offset.getTotalSeconds() == 0 ? "UTC" : "<" + offset + ">" + back;
        }
    },
    H2("jdbc:h2:", FetchSize.ROWS) {
        // A database that is missing must not be made by looking at it.
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            boolean isSaid = source.url().toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
            return isSaid ? Map.of() : Map.of("IFEXISTS", "TRUE");
        }

        @Override
        void prepare(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET LAZY_QUERY_EXECUTION 1");
            }
        }

        @Override
        void setZone(Connection connection, String zone) throws SQLException {
            set(connection, "SET TIME ZONE ?", zone);
        }

        // The timeout would go on counting while rows are read, and so count our own work too.
        @Override
        void started(PreparedStatement statement) throws SQLException {
            statement.setQueryTimeout(0);
        }
    },
    /** A file, read as it stands: opening it to write would make one that is missing. */
    SQLITE("jdbc:sqlite:", FetchSize.ROWS) {
        @Override
        Map<String, String> properties(JdbcSource source, Instant asOf) {
            return source.url().contains("open_mode=") ? Map.of() : Map.of("open_mode", READ_ONLY);
        }

        // It has texts for dates and times, and compares them as such.
        @Override
        Object bindable(LocalDateTime time) {
            return TIME.format(time);
        }

        @Override
        Object bindable(LocalDate day) {
            return day.toString();
        }
    },
    /** Drivers put into {@code lib/}, by the book. */
    OTHER("jdbc:", FetchSize.ROWS);

    /** So that a statement's own timeout, which says more, comes before the socket's. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** As SQLite itself numbers it. */
    private static final String READ_ONLY = "1";

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private static final Executor DIRECTLY = Runnable::run;

    private final String prefix;
    private final int fetchSize;

    JdbcDialect(String prefix, int fetchSize) {
        this.prefix = prefix;
        this.fetchSize = fetchSize;
    }

    static JdbcDialect of(String url) {
        for (var dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        return OTHER;
    }

    /** What is told the driver when connecting. */
    Map<String, String> properties(JdbcSource source, Instant asOf) {
        return Map.of();
    }

    /** As the driver is given it. */
    Object bindable(LocalDateTime time) {
        return time;
    }

    /** As the driver is given it. */
    Object bindable(LocalDate day) {
        return day;
    }

    /** Called before the query. */
    void prepare(Connection connection) throws SQLException {}

    /** Sets the zone of the session's clocks, in the database's own words. */
    void setZone(Connection connection, String zone) throws SQLException {}

    /** An offset in the database's own words. */
    String zone(ZoneOffset offset) {
        return offset.getId();
    }

    private static void set(Connection connection, String sql, String value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.execute();
        }
    }

    /** Called when the query has given its result and no row is read. */
    void started(PreparedStatement statement) throws SQLException {}

    /** Called before a connection is closed whose result was not read to its end. */
    void leaveUnread(Connection connection) throws SQLException {}

    /** With which the driver streams instead of collecting. */
    int fetchSize() {
        return fetchSize;
    }

    /** JDBC counts whole seconds, and takes none for no limit. */
    static int seconds(Duration timeout) {
        return Math.toIntExact(Math.max(1, timeout.toSeconds()));
    }

    private static final class FetchSize {
        /** More rows a round trip save little and cost memory. */
        static final int ROWS = 2000;
    }
}
