package org.tiendo.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;

/** Reads one column's cell from the current row of a result. */
final class JdbcCell {

    /** The most digits that a number of single precision needs. */
    private static final int SINGLE_DIGITS = 9;

    /**
     * The limit in seconds beyond which a time is infinite; half the range, as the zone shifts infinity by some hours.
     */
    private static final long ENDLESS = Instant.MAX.getEpochSecond() / 2;

    /** The smallest number of too many digits to be kept without an object. */
    private static final long LARGE = 1_000_000_000_000_000_000L;

    private final int position;
    private final CellType type;
    private final boolean isWhole;
    private final Getter getter;
    private final String reason;
    /** The texts of whole numbers that repeat. */
    private final Texts codes = new Texts();

    private JdbcCell(int position, CellType type, SqlKind kind, Getter getter, String reason) {
        this.position = position;
        this.type = type;
        isWhole = kind == SqlKind.WHOLE && (type == CellType.TEXT || type == CellType.NUMBER);
        this.getter = getter;
        this.reason = reason;
    }

    /**
     * @param position from 1
     * @param kind the kind of the column's values
     * @param source gives the zone of times without one, and the qualifiers beside numbers
     * @param session the zone in which the session returns points in time
     */
    static JdbcCell of(int position, CellType type, SqlKind kind, JdbcSource source, ZoneId session) {
        var getter = kind == SqlKind.ANY ? ofValues(type, source) : getter(type, kind, source, session);
        var reason = switch (type) {
            case TEXT -> "is not a text";
            case NUMBER -> "is not a number";
            case AMOUNT -> NumberFormat.PLAIN.reason();
            case DATE, PERIOD -> "is not a date";
            case INSTANT -> "is not a date or a time";
        };
        return new JdbcCell(position, type, kind, getter, reason);
    }

    private static Getter ofValues(CellType type, JdbcSource source) {
        var values = new ValueTypes(source);
        return (row, position) -> values.read(type, row, position);
    }

    private static Getter getter(CellType type, SqlKind kind, JdbcSource source, ZoneId session) {
        var zone = source.zone();
        var times = JdbcDialect.of(source.url()).times();
        return switch (type) {
            case TEXT -> texts();
            case NUMBER -> numbers(kind);
            case AMOUNT -> amounts(kind, source.amounts());
            case DATE -> times.dates(kind, zone, session);
            case PERIOD -> JdbcTimes.periods(times.dates(kind, zone, session));
            case INSTANT -> times.instants(kind, zone, session);
        };
    }

    /** Reads the cell; a number of few digits without an object. */
    void read(ResultSet row, Cells cells, int at) throws SQLException {
        if (isWhole && isRead(row.getLong(position), cells, at)) {
            return;
        }
        var value = read(row);
        if (value instanceof BigDecimal number && Cells.isShort(number.precision(), number.scale())) {
            // Its unscaled value would be two more objects.
            cells.set(at, number.scaleByPowerOfTen(number.scale()).longValue(), number.scale());
        } else {
            cells.set(at, value);
        }
    }

    /** Returns whether a whole number is kept as such, or as a text that is there already; null is read as zero. */
    private boolean isRead(long number, Cells cells, int at) {
        boolean isText = type == CellType.TEXT;
        if (number >= LARGE || number <= (isText ? 0 : -LARGE) || number == 0) {
            return false;
        }
        if (isText) {
            codes.keep(number, cells, at);
        } else {
            cells.set(at, number, 0);
        }
        return true;
    }

    /** The cell: null, a value, or a {@link BadCell}. */
    private @Nullable Object read(ResultSet row) throws SQLException {
        try {
            var value = getter.get(row, position);
            return isEndless(value) ? bad(row) : value;
        } catch (SQLException e) {
            if (JdbcFailures.isLost(e)) {
                throw e;
            }
            return bad(row);
        } catch (DateTimeException | NumberFormatException e) {
            return bad(row);
        }
    }

    /** Returns whether the value is one that PostgreSQL's driver returns for infinity. */
    private static boolean isEndless(@Nullable Object value) {
        if (value instanceof Instant time) {
            return Math.abs(time.getEpochSecond()) > ENDLESS;
        }
        var day = value instanceof Period period ? period.end() : value;
        return LocalDate.MAX.equals(day) || LocalDate.MIN.equals(day);
    }

    private BadCell bad(ResultSet row) {
        try {
            var text = row.getString(position);
            return new BadCell(text == null ? "" : text, reason);
        } catch (SQLException e) {
            return new BadCell("?", reason);
        }
    }

    private static Getter texts() {
        var texts = new Texts();
        return (row, position) -> {
            var text = row.getString(position);
            return text == null ? null : texts.same(text);
        };
    }

    private static Getter amounts(SqlKind kind, AmountWords words) {
        if (kind == SqlKind.TEXT) {
            return amountsIn(new AmountText(NumberFormat.PLAIN, words));
        }
        var numbers = numbers(kind);
        return (row, position) -> exact(numbers.get(row, position));
    }

    private static Getter numbers(SqlKind kind) {
        return kind == SqlKind.SINGLE ? JdbcCell::single : JdbcCell::number;
    }

    private static @Nullable Object single(ResultSet row, int position) throws SQLException {
        float number = row.getFloat(position);
        return row.wasNull() ? null : NumberCell.of(shortest(number));
    }

    /** The shortest decimal that is equal to this number of single precision. */
    private static BigDecimal shortest(float number) {
        var exact = new BigDecimal(number);
        for (int digits = 1; digits < SINGLE_DIGITS; digits++) {
            var rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.floatValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(SINGLE_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static @Nullable Object exact(@Nullable Object number) {
        return number instanceof BigDecimal value ? Amount.exact(value) : number;
    }

    static @Nullable Object number(ResultSet row, int position) throws SQLException {
        BigDecimal number = row.getBigDecimal(position);
        return number == null ? null : NumberCell.of(number);
    }

    static @Nullable Object amount(ResultSet row, int position) throws SQLException {
        return exact(number(row, position));
    }

    private static Getter amountsIn(AmountText texts) {
        return (row, position) -> {
            var text = row.getString(position);
            return text == null || text.isBlank() ? null : texts.read(CellText.stripped(text));
        };
    }

    /** Reads a cell of the current row. */
    interface Getter {
        @Nullable
        Object get(ResultSet row, int position) throws SQLException;
    }
}
