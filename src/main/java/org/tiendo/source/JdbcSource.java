package org.tiendo.source;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A database with a JDBC driver, read over one read-only connection for each reading.
 *
 * @param password supplied anew at each opening, so that it is not stored; null for none
 * @param timeout the timeout for connecting and for each statement
 * @param zone the zone of its dates and times
 */
public record JdbcSource(
        String name,
        boolean isDemo,
        String url,
        @Nullable String user,
        @Nullable Supplier<String> password,
        Duration timeout,
        ZoneId zone,
        AmountWords amounts)
        implements Source {

    @Override
    public List<String> contract(Reading reading) {
        try (var session = JdbcSession.open(this, reading)) {
            return contract(reading, session);
        }
    }

    @Override
    public Rows open(Reading reading) {
        return JdbcRows.open(this, reading);
    }

    /** The name only, as the URL may contain a password. */
    @Override
    public String toString() {
        return "JdbcSource[" + name + "]";
    }

    private static List<String> contract(Reading reading, JdbcSession session) {
        var query = NamedBinds.parse(reading.what(), session.dialect());
        if (!query.problems().isEmpty()) {
            return query.problems();
        }
        try {
            return new JdbcColumns(session.columns(query), session.dialect()).problems(reading.columns());
        } catch (SQLException e) {
            throw session.failures().asking(e);
        }
    }
}
