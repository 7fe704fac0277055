package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.store.Column;

/** Converts an amount to and from its four columns: bound, value, {@code value_upper} and {@code value_word}. */
final class AmountColumns {

    private static final Map<String, Bound> BOUNDS =
            Arrays.stream(Bound.values()).collect(Collectors.toUnmodifiableMap(Bound::symbol, bound -> bound));

    private AmountColumns() {}

    static SqlParameterValue bound(@Nullable Bound bound) {
        return Column.nullable(bound == null ? null : bound.symbol());
    }

    static Bound bound(String symbol, String column) throws SQLException {
        @Nullable Bound bound = BOUNDS.get(symbol);
        if (bound == null) {
            throw new SQLException("no bound is written \"" + symbol + "\" in column " + column);
        }
        return bound;
    }

    /** @throws IllegalArgumentException when the columns form no valid amount */
    private static Amount amount(ResultSet row, String bound, String value) throws SQLException {
        @Nullable String word = row.getString(value + "_word");
        return new Amount(
                bound(Column.text(row, bound), bound),
                Column.decimal(row, value),
                row.getBigDecimal(value + "_upper"),
                word == null ? "" : word);
    }

    /**
     * @return null when bound and value are both null
     * @throws IllegalArgumentException when only one of them is null, or the columns form no valid amount
     */
    static @Nullable Amount nullableAmount(ResultSet row, String bound, String value) throws SQLException {
        if (row.getString(bound) != null && row.getBigDecimal(value) != null) {
            return amount(row, bound, value);
        }
        if (row.getString(bound) != null || row.getBigDecimal(value) != null) {
            throw new IllegalArgumentException("one of " + bound + " and " + value + " is there without the other");
        }
        return null;
    }

    static SqlParameterValue upper(@Nullable Amount amount) {
        return Column.nullable(amount == null ? null : amount.upper());
    }

    /** The amount's word; null when it has none. */
    static SqlParameterValue word(@Nullable Amount amount) {
        return Column.nullable(amount == null || amount.word().isEmpty() ? null : amount.word());
    }
}
