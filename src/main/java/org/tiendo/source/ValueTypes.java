package org.tiendo.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells from a database in which each value has its own type, whatever its column declares: SQLite.
 *
 * <p>Such a database stores dates and times as ISO 8601 texts.
 */
final class ValueTypes {

    private static final List<String> DATES = List.of(
            "yyyy-MM-dd",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd HH:mm:ss.SSS",
            "yyyy-MM-dd HH:mm:ss.SSSSSS",
            "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd'T'HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss.SSS",
            "yyyy-MM-dd'T'HH:mm:ss.SSSSSS",
            "yyyy-MM-dd'T'HH:mm:ssXXX",
            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final CellText texts;

    ValueTypes(JdbcSource source) {
        texts = new CellText(NumberFormat.PLAIN, source.amounts(), DATES, source.zone());
    }

    @Nullable
    Object read(CellType type, ResultSet row, int position) throws SQLException {
        Object value = row.getObject(position);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return texts.read(type, text);
        }
        return switch (type) {
            case TEXT -> row.getString(position);
            case NUMBER -> JdbcCell.number(row, position);
            case AMOUNT -> JdbcCell.amount(row, position);
            case DATE, PERIOD, INSTANT -> noDate(value);
        };
    }

    /** Rejects a value that is not a text; a number may be seconds, milliseconds or a Julian day. */
    private static BadCell noDate(Object value) {
        return value instanceof Number
                ? new BadCell(
                        value.toString(),
                        "is a number, not a date; let the query make one of it: date(x, 'unixepoch') of seconds,"
                                + " date(x / 1000, 'unixepoch') of milliseconds (a CAST makes none)")
                : new BadCell("?", "is not a date");
    }
}
