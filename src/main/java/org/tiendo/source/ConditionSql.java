package org.tiendo.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes conditions as SQL over the columns of a query; one that no row can meet is left out. */
record ConditionSql(GroupingDialect dialect, GroupedColumns columns) implements Condition.Cases<Optional<SqlPart>> {

    /** The alternatives that a row may meet. */
    List<SqlPart> all(List<Condition> conditions) {
        List<SqlPart> parts = new ArrayList<>();
        conditions.forEach(condition -> condition.in(this).ifPresent(parts::add));
        return parts;
    }

    @Override
    public Optional<SqlPart> empty(Condition.Empty condition) {
        return Optional.of(SqlPart.of(column(condition.column()) + " IS NULL"));
    }

    @Override
    public Optional<SqlPart> below(Condition.Below condition) {
        BigDecimal limit = condition.limit();
        return compared(condition.column(), "<", limit, RoundingMode.CEILING, limit.signum() > 0);
    }

    @Override
    public Optional<SqlPart> above(Condition.Above condition) {
        BigDecimal limit = condition.limit();
        return compared(condition.column(), ">", limit, RoundingMode.FLOOR, limit.signum() < 0);
    }

    /**
     * @param rounding to the decimals of the column, which has no number between the limit and the rounded one
     * @param isMet whether every number meets the condition where the limit is beyond all of the column's
     */
    private Optional<SqlPart> compared(
            String name, String sign, BigDecimal limit, RoundingMode rounding, boolean isMet) {
        GroupedColumn number = columns.of(name);
        if (limit.precision() - limit.scale() <= number.wholeDigits()) {
            String rounded = limit.setScale(number.decimals(), rounding).toPlainString();
            return Optional.of(SqlPart.of(column(name) + " " + sign + " " + dialect.number(rounded)));
        }
        return isMet ? Optional.of(SqlPart.of(column(name) + " IS NOT NULL")) : Optional.empty();
    }

    @Override
    public Optional<SqlPart> exceeds(Condition.Exceeds condition) {
        return Optional.of(SqlPart.of(column(condition.part()) + " > " + column(condition.whole())));
    }

    @Override
    public Optional<SqlPart> among(Condition.Among condition) {
        List<SqlPart> any = all(condition.any());
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(equal(columns.of(condition.column()), exact(condition.column()), condition.text())
                        .add(" AND (")
                        .add(" OR ", any)
                        .add(")"));
    }

    /** The expression of a column, of which equal values are equal texts. */
    String exact(String name) {
        return columns.of(name).isText() ? dialect.exact(column(name)) : column(name);
    }

    /** The condition that an {@link #exact} expression of the column is a text. */
    SqlPart equal(GroupedColumn column, String exact, String text) {
        if (column.isText()) {
            return SqlPart.of(exact + " = " + dialect.exact("?"), text);
        }
        // No whole number is written otherwise than its digits.
        return isLong(text) ? SqlPart.of(exact + " = " + dialect.number(text)) : SqlPart.of("1 = 0");
    }

    private static boolean isLong(String text) {
        try {
            return Long.toString(Long.parseLong(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    String column(String name) {
        return "q." + dialect.quoted(columns.of(name).label());
    }
}
