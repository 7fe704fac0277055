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

    /**
     * Compares the reading with the source, whose database is to add up the rows itself.
     *
     * @return one sentence for each problem, empty when the source can
     * @throws SourceException when the source cannot be reached or read
     */
    public List<String> contract(Reading reading, Grouping grouping) {
        try (var session = JdbcSession.open(this, reading)) {
            List<String> problems = contract(reading, session);
            return problems.isEmpty() ? contract(reading, grouping, session) : problems;
        }
    }

    /** @throws SourceException when the source cannot be reached, or cannot add up such rows */
    public GroupedReading group(Reading reading, Grouping grouping) {
        return GroupedReading.open(this, reading, grouping);
    }

    /** Returns whether the SQL is known by which the database of a JDBC URL adds up rows. */
    public static boolean canGroup(String url) {
        return GroupingDialect.of(JdbcDialect.of(url)).isPresent();
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
            return new JdbcColumns(session.columns(session.bound(query)), session.dialect())
                    .problems(reading.columns());
        } catch (SQLException e) {
            throw session.failures().asking(e);
        }
    }

    private List<String> contract(Reading reading, Grouping grouping, JdbcSession session) {
        try {
            var query = session.bound(NamedBinds.parse(reading.what(), session.dialect()));
            return new GroupedColumns(session.columns(query), session.dialect())
                    .problems(reading.columns(), grouping, zone, session.zone());
        } catch (SQLException e) {
            throw session.failures().asking(e);
        }
    }
}
