package org.tiendo.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.source.GroupKey.Fact;
import org.tiendo.source.GroupKey.Rank;
import org.tiendo.source.GroupKey.State;

/** Reads the groups of rows from the result of their statement. */
final class GroupReader {

    private final ResultSet groups;
    private final Grouping grouping;
    private final GroupedColumns columns;
    private final List<Column> wanted;
    private final @Nullable JdbcCell[] cells;
    private final JdbcTimes times;

    /** @param session the zone in which the session returns points in time */
    GroupReader(
            ResultSet groups,
            Grouping grouping,
            GroupedColumns columns,
            List<Column> wanted,
            JdbcSource source,
            ZoneId session)
            throws SQLException {
        this.groups = groups;
        this.grouping = grouping;
        this.columns = columns;
        this.wanted = wanted;
        times = JdbcDialect.of(source.url()).times();
        cells = new JdbcCell[wanted.size()];
        for (int at = 0; at < cells.length; at++) {
            Column column = wanted.get(at);
            @Nullable String name = nameOf(column.name());
            cells[at] = name == null
                    ? null
                    : JdbcCell.of(position(name), column.type(), kind(column.name()), source, session);
        }
    }

    /** The value of a group that stands for a column; null where its rows share none. */
    private @Nullable String nameOf(String column) {
        if (grouping.texts().contains(column)) {
            return FactsSql.text(grouping.texts().indexOf(column));
        }
        if (grouping.periods().contains(column)) {
            return FactsSql.period(grouping.periods().indexOf(column));
        }
        if (GroupedColumns.days(grouping).anyMatch(column::equals)) {
            return FactsSql.DAY;
        }
        if (GroupedColumns.times(grouping).anyMatch(column::equals)) {
            return FactsSql.TIME;
        }
        return grouping.sums().contains(column) ? FactsSql.sum(grouping.sums().indexOf(column)) : null;
    }

    private SqlKind kind(String column) {
        if (GroupedColumns.days(grouping).anyMatch(column::equals)) {
            return SqlKind.DATE;
        }
        boolean isSum = grouping.sums().contains(column) && !grouping.texts().contains(column);
        return isSum ? SqlKind.NUMBER : columns.of(column).kind();
    }

    /** The next groups, at most so many; null when there are no more. */
    @Nullable
    Groups next(int most) throws SQLException {
        var facts =
                wanted.stream().map(column -> new Cells(column.type(), most)).toArray(Cells[]::new);
        List<Long> rows = new ArrayList<>();
        List<GroupKey> keys = new ArrayList<>();
        while (rows.size() < most && groups.next()) {
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null) {
                    cells[column].read(groups, facts[column], rows.size());
                }
            }
            rows.add(groups.getLong(position(GroupingSql.COUNT)));
            keys.add(key());
        }
        return rows.isEmpty() ? null : new Groups(new Block(1, rows.size(), facts), rows, keys);
    }

    private GroupKey key() throws SQLException {
        State state = State.of(groups.getInt(position(FactsSql.STATE)));
        Rank rank = Rank.of(groups.getInt(position(GroupingSql.RANK)));
        List<Fact> facts = new ArrayList<>();
        int texts = state == State.BROKEN
                ? Math.min(1, grouping.texts().size())
                : grouping.texts().size();
        for (int at = 0; at < texts; at++) {
            facts.add(new Fact(FactsSql.text(at), groups.getString(position(FactsSql.text(at)))));
        }
        if (state == State.BROKEN) {
            return new GroupKey(state, rank, facts);
        }
        for (int at = 0; at < grouping.periods().size(); at++) {
            String name = FactsSql.period(at);
            facts.add(new Fact(name, times.day(groups, position(name))));
        }
        if (grouping.days() != null) {
            facts.add(new Fact(FactsSql.DAY_CUT, groups.getInt(position(FactsSql.DAY_CUT))));
        }
        if (grouping.times() != null) {
            facts.add(new Fact(FactsSql.TIME_CUT, groups.getInt(position(FactsSql.TIME_CUT))));
        }
        return new GroupKey(state, rank, facts);
    }

    private int position(String name) throws SQLException {
        return groups.findColumn(name.equals(GroupingSql.COUNT) ? name : GroupingSql.shown(name));
    }
}
