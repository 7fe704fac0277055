package org.tiendo.source;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a query whose rows the database adds up, with a check that it can. */
final class GroupedColumns {

    private final ColumnNames names;
    private final JdbcColumns columns;
    private final List<GroupedColumn> all = new ArrayList<>();

    GroupedColumns(ResultSetMetaData meta, JdbcDialect dialect) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int position = 1; position <= meta.getColumnCount(); position++) {
            labels.add(meta.getColumnLabel(position));
            all.add(new GroupedColumn(
                    dialect,
                    meta.getColumnLabel(position),
                    SqlKind.of(meta, position, dialect),
                    meta.getColumnTypeName(position),
                    meta.getColumnType(position),
                    meta.getPrecision(position),
                    meta.getScale(position)));
        }
        names = new ColumnNames(labels);
        columns = new JdbcColumns(meta, dialect);
    }

    GroupedColumn of(String name) {
        return all.get(names.required(new Column(name, CellType.TEXT)));
    }

    /**
     * The columns that are missing, duplicate or of a type that does not add up as it does here.
     *
     * @param zone the zone of the source
     * @param session the zone in which the session returns points in time
     */
    List<String> problems(List<Column> wanted, Grouping grouping, ZoneId zone, ZoneId session) {
        List<String> problems = columns.problems(wanted);
        if (!problems.isEmpty()) {
            return problems;
        }
        return Stream.of(
                        refusals(grouping.texts().stream(), GroupedColumn::noText),
                        refusals(grouping.numbers(), GroupedColumn::noNumber),
                        refusals(days(grouping), GroupedColumn::noDay),
                        refusals(times(grouping), column -> column.noTime(zone, session)),
                        refusals(Stream.ofNullable(grouping.unique()), GroupedColumn::noKey))
                .flatMap(refusals -> refusals)
                .distinct()
                .toList();
    }

    static Stream<String> days(Grouping grouping) {
        Grouping.Days days = grouping.days();
        return days == null ? grouping.periods().stream() : Stream.of(days.column());
    }

    static Stream<String> times(Grouping grouping) {
        Grouping.Times times = grouping.times();
        return times == null ? Stream.of() : Stream.of(times.column());
    }

    private Stream<String> refusals(Stream<String> named, Function<GroupedColumn, @Nullable String> problem) {
        return named.flatMap(name -> Stream.ofNullable(problem.apply(of(name))));
    }
}
