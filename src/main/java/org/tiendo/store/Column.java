package org.tiendo.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * Converts values to and from the form they have in the columns of every table: instants as UTC date-times without a
 * zone, which no driver shifts by the zone of the process or of the session; enums as words in lower case.
 */
public final class Column {

    /** An instant later than any appended row, and within the range of every database's DATETIME. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private Column() {}

    /** Truncates an instant to the precision of DATETIME(6), so that it equals itself once stored. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(kept(instant), ZoneOffset.UTC);
    }

    public static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    // A null states its type: otherwise Spring asks the server for it, once for every null.

    public static SqlParameterValue nullable(@Nullable BigDecimal value) {
        return new SqlParameterValue(Types.DECIMAL, value);
    }

    public static SqlParameterValue nullable(@Nullable LocalDate day) {
        return new SqlParameterValue(Types.DATE, day);
    }

    public static SqlParameterValue nullable(@Nullable Instant instant) {
        return new SqlParameterValue(Types.TIMESTAMP, instant == null ? null : of(instant));
    }

    public static SqlParameterValue nullable(@Nullable Long number) {
        return new SqlParameterValue(Types.BIGINT, number);
    }

    public static SqlParameterValue nullable(@Nullable Integer number) {
        return new SqlParameterValue(Types.INTEGER, number);
    }

    public static SqlParameterValue nullable(@Nullable String text) {
        return new SqlParameterValue(Types.VARCHAR, text);
    }

    public static SqlParameterValue nullable(@Nullable Enum<?> word) {
        return nullable(word == null ? null : of(word));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return present(row.getObject(column, LocalDateTime.class), column).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Long nullableNumber(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return present(row.getObject(column, LocalDate.class), column);
    }

    public static String text(ResultSet row, String column) throws SQLException {
        return present(row.getString(column), column);
    }

    public static BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return present(row.getBigDecimal(column), column);
    }

    public static <E extends Enum<E>> E word(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(row, column).toUpperCase(Locale.ROOT));
    }

    public static <E extends Enum<E>> @Nullable E nullableWord(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return row.getString(column) == null ? null : word(row, column, type);
    }

    private static <T> T present(@Nullable T value, String column) {
        return Objects.requireNonNull(value, column);
    }
}
