package org.tiendo.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading whose rows the database adds up. All its statements see the rows as they were at the first, where the
 * database can keep a state; the connection is released when it is closed.
 */
public final class GroupedReading implements AutoCloseable {

    /** The name of the last column of {@link #rows}: the {@link GroupKey.Rank} of a row by its number. */
    public static final String RANK = GroupingSql.RANK;

    /** Far more than areas, months and origins come to; a column that tells persons apart comes to more. */
    private static final int MOST_GROUPS = 500_000;

    private static final int IN_A_BLOCK = 1000;

    /** The keys or parts of keys that a statement names; where more of them come again, the rows of all keys are ranked. */
    private static final int MOST_REPEATED = 1000;

    /** The text of a decimal that is none, which PostgreSQL knows. */
    private static final String NO_NUMBER = "NaN";

    private final JdbcSession session;
    private final JdbcSource source;
    private final Reading reading;
    private final Grouping grouping;
    private final GroupedColumns columns;
    private final GroupingSql statements;

    /** Whether a statement may name the keys that an earlier one found several times; false where none are ranked. */
    private final boolean canNameKeys;

    private List<GroupKey> excluded = List.of();

    /** The repeated keys or parts of keys; null where they are too many to be named. */
    private @Nullable List<String> repeated = List.of();

    private GroupedReading(
            JdbcSession session,
            JdbcSource source,
            Reading reading,
            Grouping grouping,
            GroupingDialect dialect,
            boolean canNameKeys)
            throws SQLException {
        this.canNameKeys = canNameKeys;
        this.session = session;
        this.source = source;
        this.reading = reading;
        this.grouping = grouping;
        SqlPart query = session.bound(NamedBinds.parse(reading.what(), session.dialect()));
        columns = new GroupedColumns(session.columns(query), session.dialect());
        List<String> problems = columns.problems(reading.columns(), grouping, source.zone(), session.zone());
        if (!problems.isEmpty()) {
            throw session.failures().refused(String.join("; ", problems));
        }
        statements = new GroupingSql(new FactsSql(grouping, dialect, columns, query, source.zone(), session.zone()));
    }

    /** @throws SourceException when the source cannot be reached, or cannot add up such rows */
    static GroupedReading open(JdbcSource source, Reading reading, Grouping grouping) {
        var session = JdbcSession.open(source, reading);
        try {
            GroupingDialect dialect = GroupingDialect.of(session.dialect())
                    .orElseThrow(() -> session.failures().refused("no SQL that adds up its rows is known"));
            boolean canNameKeys = session.keepState() && grouping.unique() != null && keepsState(session, dialect);
            return new GroupedReading(session, source, reading, grouping, dialect, canNameKeys);
        } catch (SQLException e) {
            session.close();
            throw session.failures().asking(e);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static boolean keepsState(JdbcSession session, GroupingDialect dialect) throws SQLException {
        String others = dialect.tablesWithoutState();
        if (others == null) {
            return false;
        }
        try (ResultSet count = session.rows(SqlPart.of(others))) {
            boolean areNone = count.next() && count.getLong(1) == 0;
            // To its end, as the next statement can't be sent before.
            boolean isMore = count.next();
            session.isRead();
            return areNone && !isMore;
        }
    }

    /**
     * All groups.
     *
     * @param without the keys of groups whose rows do not count, and so are no earlier rows of others
     */
    public List<Groups> groups(Collection<GroupKey> without) {
        excluded = List.copyOf(without);
        List<Groups> all = new ArrayList<>();
        try {
            if (grouping.unique() != null && excluded.isEmpty()) {
                repeated = repeated();
            }
            for (SqlPart statement : statements.groups(repeated, excluded)) {
                add(statement, all);
            }
            return all;
        } catch (SQLException e) {
            throw session.failures().asking(e);
        }
    }

    /** Where each statement may see other rows, one of them has to rank and add up all of them. */
    private @Nullable List<String> repeated() throws SQLException {
        if (!canNameKeys) {
            return null;
        }
        List<String> all = keys(statements.keys().ofAllRows(MOST_REPEATED + 1));
        if (canBeNamed(all)) {
            return all;
        }
        List<String> few = keys(statements.keys().ofFineRows(MOST_REPEATED + 1));
        return canBeNamed(few) ? few : null;
    }

    private List<String> keys(SqlPart statement) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet rows = session.rows(statement)) {
            while (rows.next()) {
                keys.add(Objects.requireNonNull(rows.getString(1), "keys without a value are left out"));
            }
            session.isRead();
        }
        return keys;
    }

    private static boolean canBeNamed(List<String> keys) {
        return keys.size() <= MOST_REPEATED && !keys.contains(NO_NUMBER);
    }

    private void add(SqlPart statement, List<Groups> all) throws SQLException {
        try (ResultSet rows = session.rows(statement)) {
            var reader = new GroupReader(rows, grouping, columns, reading.columns(), source, session.zone());
            for (Groups some = reader.next(IN_A_BLOCK); some != null; some = reader.next(IN_A_BLOCK)) {
                all.add(some);
                if (all.size() * IN_A_BLOCK > MOST_GROUPS) {
                    throw session.failures()
                            .refused("its rows make more than " + MOST_GROUPS
                                    + " groups; do its areas, statuses or publishers name persons? Leave compute: source"
                                    + " out of the job");
                }
            }
            session.isRead();
        }
    }

    /**
     * Single rows of groups that {@link #groups} gave last: the requested columns, and {@link #RANK}. Closing them
     * leaves this reading open.
     *
     * @param keys at least one; all of the rank {@link GroupKey.Rank#LATER}, or none of them
     * @param most the most rows
     * @param before the number of rows that were given before, after which these are numbered
     */
    public Rows rows(Collection<GroupKey> keys, long most, long before) {
        List<Column> wanted = new ArrayList<>(reading.columns());
        wanted.add(new Column(RANK, CellType.NUMBER));
        try {
            ResultSet rows = session.rows(statements.rows(reading.columns(), keys, repeated, excluded, most));
            return JdbcRows.of(session, () -> {}, rows, source, wanted, before);
        } catch (SQLException e) {
            throw session.failures().asking(e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
