package org.tiendo.source;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The columns a query gives, and how they fit what is wanted of them. */
final class JdbcColumns {

    private final ColumnNames names;
    private final List<SqlKind> kinds = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    JdbcColumns(ResultSetMetaData columns, JdbcDialect dialect) throws SQLException {
        var labels = new ArrayList<String>();
        for (int position = 1; position <= columns.getColumnCount(); position++) {
            labels.add(columns.getColumnLabel(position));
            kinds.add(SqlKind.of(columns, position, dialect));
            types.add(columns.getColumnTypeName(position));
        }
        names = new ColumnNames(labels);
    }

    /** One sentence a problem. */
    List<String> problems(List<Column> wanted) {
        var problems = new ArrayList<>(names.problems(wanted));
        for (var column : wanted) {
            var position = names.position(column);
            if (position != null && !kinds.get(position).canBe(column.type())) {
                problems.add("column \"" + column.name() + "\" is " + types.get(position) + ", wanted is "
                        + word(column.type()));
            }
        }
        return problems;
    }

    /** The cells wanted, in their order; {@link #problems} has to be asked first. */
    JdbcCell[] cells(List<Column> wanted, ZoneId zone) {
        return wanted.stream().map(column -> cell(column, zone)).toArray(JdbcCell[]::new);
    }

    private JdbcCell cell(Column column, ZoneId zone) {
        int position = names.required(column);
        return JdbcCell.of(position + 1, column.type(), kinds.get(position), zone);
    }

    private static String word(CellType type) {
        return switch (type) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case AMOUNT -> "a number, or a text like >=31";
            case DATE, PERIOD -> "a date";
            case INSTANT -> "a date or a time";
        };
    }
}
