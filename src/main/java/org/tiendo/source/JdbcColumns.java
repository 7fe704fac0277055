package org.tiendo.source;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of a query's result, with a check against the requested columns. */
final class JdbcColumns {

    private final JdbcDialect dialect;
    private final ColumnNames names;
    private final List<SqlKind> kinds = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    JdbcColumns(ResultSetMetaData columns, JdbcDialect dialect) throws SQLException {
        this.dialect = dialect;
        var labels = new ArrayList<String>();
        for (int position = 1; position <= columns.getColumnCount(); position++) {
            labels.add(columns.getColumnLabel(position));
            kinds.add(SqlKind.of(columns, position, dialect));
            types.add(columns.getColumnTypeName(position));
        }
        names = new ColumnNames(labels);
    }

    /** The columns that are missing, duplicate or of the wrong type, one sentence for each problem. */
    List<String> problems(List<Column> wanted) {
        var problems = new ArrayList<>(names.problems(wanted));
        for (var column : wanted) {
            var position = names.position(column);
            if (position != null && !kinds.get(position).canBe(column.type())) {
                problems.add("column \"" + column.name() + "\" is " + types.get(position) + ", wanted is "
                        + word(column.type()) + wayOut(column, types.get(position), kinds.get(position)));
            }
        }
        return problems;
    }

    /** The requested cells, in their order; requires that {@link #problems} is empty. */
    JdbcCell[] cells(List<Column> wanted, JdbcSource source, ZoneId session) {
        return wanted.stream().map(column -> cell(column, source, session)).toArray(JdbcCell[]::new);
    }

    private JdbcCell cell(Column column, JdbcSource source, ZoneId session) {
        int position = names.required(column);
        return JdbcCell.of(position + 1, column.type(), kinds.get(position), source, session);
    }

    /** The advice for a column of the wrong type: an SQL expression that gives the requested type; may be empty. */
    private String wayOut(Column column, String type, SqlKind kind) {
        var name = column.name();
        var expression = switch (column.type()) {
            case TEXT -> text(dialect).formatted(name);
            case NUMBER, AMOUNT ->
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "time" -> "TIME_TO_SEC(%s), or EXTRACT(EPOCH FROM %s)".formatted(name, name);
                    case "bool", "boolean" -> "CASE WHEN %s THEN 1 ELSE 0 END".formatted(name);
                    default -> "CAST(%s AS DECIMAL(30, 6))".formatted(name);
                };
            case DATE, PERIOD, INSTANT ->
                type.equalsIgnoreCase("year")
                        ? "MAKEDATE(%s, 1), the first day of the year".formatted(name)
                        : "CAST(%s AS DATE)".formatted(name);
        };
        return (kind == SqlKind.NUMBER || kind == SqlKind.WHOLE) && !type.equalsIgnoreCase("year")
                ? ""
                : "; let the query give " + expression;
    }

    /** The expression that makes a text of a column, whose name is its only argument. */
    static String text(JdbcDialect dialect) {
        return switch (dialect) {
            // MySQL casts to no VARCHAR, and its CHAR has no padding.
            case MYSQL -> "CAST(%s AS CHAR(100))";
            case POSTGRESQL, H2, TRINO -> "CAST(%s AS VARCHAR)";
            // Some databases ask for a length.
            case SQLITE, OTHER -> "CAST(%s AS VARCHAR(100))";
        };
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
