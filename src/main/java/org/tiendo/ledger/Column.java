package org.tiendo.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.tiendo.distance.Bound;

/**
 * How values stand in the columns of every table: instants as UTC date-times without a zone, which no driver shifts by
 * the zone of the process or of the session; enums as words in lower case.
 */
final class Column {

    private Column() {}

    /** As precise as DATETIME(6), so that an instant equals itself once stored. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(kept(instant), ZoneOffset.UTC);
    }

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    // A null states its type: left to itself Spring asks the server for it, once for every null.

    static SqlParameterValue nullable(@Nullable BigDecimal value) {
        return new SqlParameterValue(Types.DECIMAL, value);
    }

    static SqlParameterValue nullable(@Nullable LocalDate day) {
        return new SqlParameterValue(Types.DATE, day);
    }

    static SqlParameterValue nullable(@Nullable Integer number) {
        return new SqlParameterValue(Types.INTEGER, number);
    }

    static SqlParameterValue nullable(@Nullable String text) {
        return new SqlParameterValue(Types.VARCHAR, text);
    }

    static SqlParameterValue nullable(@Nullable Enum<?> word) {
        return nullable(word == null ? null : of(word));
    }

    static SqlParameterValue nullable(@Nullable Bound bound) {
        return nullable(bound == null ? null : bound.symbol());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return present(row.getObject(column, LocalDateTime.class), column).toInstant(ZoneOffset.UTC);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return present(row.getObject(column, LocalDate.class), column);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return present(row.getString(column), column);
    }

    static BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return present(row.getBigDecimal(column), column);
    }

    static <E extends Enum<E>> E word(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(row, column).toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> @Nullable E nullableWord(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return row.getString(column) == null ? null : word(row, column, type);
    }

    static Bound bound(ResultSet row, String column) throws SQLException {
        String symbol = text(row, column);
        return Arrays.stream(Bound.values())
                .filter(bound -> bound.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new SQLException("no bound is written \"" + symbol + "\" in column " + column));
    }

    static @Nullable Bound nullableBound(ResultSet row, String column) throws SQLException {
        return row.getString(column) == null ? null : bound(row, column);
    }

    private static <T> T present(@Nullable T value, String column) {
        return Objects.requireNonNull(value, column);
    }
}
