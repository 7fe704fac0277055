package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.DataStatus;
import org.tiendo.pipeline.pull.RowOutcome.Counted;

/**
 * Aggregates the rows of one series, area and period, in the source's unit. Numbers of few digits are added up as
 * {@code long}, exactly: a sum that would not fit is carried into a decimal first.
 */
final class Tally {

    private static final int MOST_DECIMALS = 18;
    private static final long[] TENS = tens();

    private long rows;
    private BigDecimal carried = BigDecimal.ZERO;
    /** With {@link #scale} the part of the sum that is not carried yet. */
    private long unscaled;

    private int scale;
    private @Nullable LocalDate lastDay;
    private BigDecimal last = BigDecimal.ZERO;
    private Instant knownAt = Instant.MIN;
    private DataStatus weakest = DataStatus.OFFICIAL;

    private static long[] tens() {
        long[] tens = new long[MOST_DECIMALS + 1];
        tens[0] = 1;
        for (int power = 1; power < tens.length; power++) {
            tens[power] = tens[power - 1] * 10;
        }
        return tens;
    }

    /** Counts so many rows that say the same. */
    void add(Counted fact, long alike) {
        rows += alike;
        Instant known = fact.knownAt();
        if (known.isAfter(knownAt)) {
            knownAt = known;
        }
        if (fact.status().compareTo(weakest) < 0) {
            weakest = fact.status();
        }
    }

    /** Adds a row's value to the sum. */
    void add(BigDecimal value) {
        carried = carried.add(value);
    }

    /**
     * Adds a row's value to the sum, {@code number / 10^decimals}.
     *
     * @param number of at most 18 digits
     * @param decimals from 0 to 18
     */
    void add(long number, int decimals) {
        if (decimals > scale) {
            carry();
            scale = decimals;
        }
        long factor = TENS[scale - decimals];
        long scaled = number * factor;
        long sum = unscaled + scaled;
        boolean isExact = (factor == 1 || Math.multiplyHigh(number, factor) == scaled >> (Long.SIZE - 1))
                && ((unscaled ^ sum) & (scaled ^ sum)) >= 0;
        if (isExact) {
            unscaled = sum;
        } else {
            add(BigDecimal.valueOf(number, decimals));
        }
    }

    private void carry() {
        carried = carried.add(BigDecimal.valueOf(unscaled, scale));
        unscaled = 0;
    }

    /** Takes the value of a row as the last one, unless there was one of a later day. */
    void addLast(LocalDate day, BigDecimal value) {
        if (lastDay == null || !day.isBefore(lastDay)) {
            lastDay = day;
            last = value;
        }
    }

    BigDecimal value(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM, NONE -> carried.add(BigDecimal.valueOf(unscaled, scale));
            case COUNT -> BigDecimal.valueOf(rows);
            case LAST -> last;
        };
    }

    /** The latest time at which one of the rows became known. */
    Instant knownAt() {
        return knownAt;
    }

    DataStatus status() {
        return weakest;
    }
}
