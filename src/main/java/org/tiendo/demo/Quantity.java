package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a number of events.
 *
 * @param totals the sum since 1 January, at each checkpoint; met exactly
 * @param step the smallest difference between two amounts, such as 1000 VND
 * @param least the smallest amount
 * @param spread the variation of amounts: 0 for equal amounts, 20 for a few with weights of up to about twenty times
 *     the least
 */
record Quantity(SortedMap<LocalDate, BigDecimal> totals, BigDecimal step, BigDecimal least, double spread) {

    Quantity(
            SortedMap<LocalDate, BigDecimal> totals,
            @Nullable BigDecimal step,
            @Nullable BigDecimal least,
            double spread) {
        this.totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
        this.step = step == null ? BigDecimal.ONE : step;
        this.least = least == null ? BigDecimal.ZERO : least;
        this.spread = spread;
    }

    /** @throws IllegalArgumentException when the stretch's total cannot be split into that number of rows */
    void requireFit(Stretch stretch, long rows) {
        long free = free(stretch, rows);
        if (free < 0 || (rows == 0 && free > 0)) {
            throw new IllegalArgumentException("a total of " + total(stretch) + " from " + stretch.from() + " to "
                    + stretch.to() + " can't be split into " + rows + " rows of at least " + least);
        }
    }

    /** The amounts of the rows of a stretch. */
    BigDecimal[] split(Stretch stretch, int rows, Dice dice) {
        long[] parts = Shares.of(free(stretch, rows), weights(rows, dice));
        BigDecimal[] amounts = new BigDecimal[rows];
        for (int i = 0; i < rows; i++) {
            amounts[i] = least.add(Steps.amount(parts[i], step));
        }
        return amounts;
    }

    private BigDecimal total(Stretch stretch) {
        return totals.getOrDefault(stretch.to(), BigDecimal.ZERO).subtract(stretch.before(totals, BigDecimal.ZERO));
    }

    /** The steps that remain to be split after each row has its least amount. */
    private long free(Stretch stretch, long rows) {
        return Steps.of(total(stretch).subtract(least.multiply(BigDecimal.valueOf(rows))), step);
    }

    private double[] weights(int rows, Dice dice) {
        double[] weights = new double[rows];
        for (int i = 0; i < rows; i++) {
            double share = dice.share();
            weights[i] = 1 + spread * share * share * share;
        }
        return weights;
    }
}
