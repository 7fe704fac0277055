package org.tiendo.source;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;

/** Takes one column's cell out of the row a result stands at. */
final class JdbcCell {

    private final int position;
    private final Getter getter;
    private final String reason;

    private JdbcCell(int position, Getter getter, String reason) {
        this.position = position;
        this.getter = getter;
        this.reason = reason;
    }

    /**
     * @param position from 1
     * @param kind what the column holds
     * @param zone of times that do not say theirs
     */
    static JdbcCell of(int position, CellType type, SqlKind kind, ZoneId zone) {
        var getter = kind == SqlKind.ANY ? ofValues(type, zone) : getter(type, kind, zone);
        var reason = switch (type) {
            case TEXT -> "is not a text";
            case NUMBER -> "is not a number";
            case AMOUNT -> NumberFormat.PLAIN.reason();
            case DATE, PERIOD -> "is not a date";
            case INSTANT -> "is not a date or a time";
        };
        return new JdbcCell(position, getter, reason);
    }

    private static Getter ofValues(CellType type, ZoneId zone) {
        var values = new ValueTypes(zone);
        return (row, position) -> values.read(type, row, position);
    }

    private static Getter getter(CellType type, SqlKind kind, ZoneId zone) {
        return switch (type) {
            case TEXT -> new Texts();
            case NUMBER -> JdbcCell::number;
            case AMOUNT -> amounts(kind);
            case DATE -> dates(kind, zone);
            case PERIOD -> periods(dates(kind, zone));
            case INSTANT -> instants(kind, zone);
        };
    }

    /** Null, a value, or a {@link BadCell}. */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        try {
            return getter.get(row, position);
        } catch (SQLException e) {
            if (JdbcFailures.isLost(e)) {
                throw e;
            }
            return bad(row);
        } catch (DateTimeException | NumberFormatException e) {
            return bad(row);
        }
    }

    private BadCell bad(ResultSet row) {
        try {
            var text = row.getString(position);
            return new BadCell(text == null ? "" : text, reason);
        } catch (SQLException e) {
            return new BadCell("?", reason);
        }
    }

    private static Getter amounts(SqlKind kind) {
        return kind == SqlKind.TEXT ? JdbcCell::amountInText : JdbcCell::amount;
    }

    static @Nullable Object number(ResultSet row, int position) throws SQLException {
        BigDecimal number = row.getBigDecimal(position);
        return number == null ? null : NumberCell.of(number);
    }

    static @Nullable Object amount(ResultSet row, int position) throws SQLException {
        Object number = number(row, position);
        return number instanceof BigDecimal value ? Amount.exact(value) : number;
    }

    private static @Nullable Object amountInText(ResultSet row, int position) throws SQLException {
        var text = row.getString(position);
        if (text == null || text.isBlank()) {
            return null;
        }
        var amount = AmountText.parse(text.strip(), NumberFormat.PLAIN);
        return amount == null ? new BadCell(text, NumberFormat.PLAIN.reason()) : amount;
    }

    private static Getter dates(SqlKind kind, ZoneId zone) {
        return switch (kind) {
            case LOCAL_TIME ->
                (row, position) -> {
                    var time = row.getObject(position, LocalDateTime.class);
                    return time == null ? null : time.toLocalDate();
                };
            case INSTANT ->
                (row, position) -> {
                    var time = row.getObject(position, OffsetDateTime.class);
                    return time == null ? null : LocalDate.ofInstant(time.toInstant(), zone);
                };
            case DATE, NUMBER, TEXT, OTHER, NOTHING, ANY -> (row, position) -> row.getObject(position, LocalDate.class);
        };
    }

    private static Getter periods(Getter dates) {
        return (row, position) -> dates.get(row, position) instanceof LocalDate day ? Period.day(day) : null;
    }

    private static Getter instants(SqlKind kind, ZoneId zone) {
        return switch (kind) {
            case LOCAL_TIME ->
                (row, position) -> {
                    var time = row.getObject(position, LocalDateTime.class);
                    return time == null ? null : time.atZone(zone).toInstant();
                };
            case INSTANT ->
                (row, position) -> {
                    var time = row.getObject(position, OffsetDateTime.class);
                    return time == null ? null : time.toInstant();
                };
            case DATE, NUMBER, TEXT, OTHER, NOTHING, ANY ->
                (row, position) -> {
                    var day = row.getObject(position, LocalDate.class);
                    return day == null ? null : startOf(day, zone);
                };
        };
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private interface Getter {
        @Nullable
        Object get(ResultSet row, int position) throws SQLException;
    }

    /** Texts of few values are given as the same objects again, which makes looking them up cheap. */
    private static final class Texts implements Getter {

        private static final int KEPT = 256;
        private final @Nullable String[] kept = new String[KEPT];

        @Override
        public @Nullable Object get(ResultSet row, int position) throws SQLException {
            var text = row.getString(position);
            if (text == null) {
                return null;
            }
            int slot = text.hashCode() & (KEPT - 1);
            var known = kept[slot];
            if (text.equals(known)) {
                return known;
            }
            kept[slot] = text;
            return text;
        }
    }
}
