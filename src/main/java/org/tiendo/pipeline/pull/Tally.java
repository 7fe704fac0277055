package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.DataStatus;

/** Aggregates the rows of one series, area and period, in the source's unit. */
final class Tally {

    private long rows;
    private BigDecimal sum = BigDecimal.ZERO;
    private @Nullable LocalDate lastDay;
    private BigDecimal last = BigDecimal.ZERO;
    private Instant knownAt = Instant.MIN;
    private DataStatus weakest = DataStatus.OFFICIAL;

    void add(LocalDate day, @Nullable BigDecimal value, Instant known, DataStatus status) {
        rows++;
        if (value != null) {
            sum = sum.add(value);
            if (lastDay == null || !day.isBefore(lastDay)) {
                lastDay = day;
                last = value;
            }
        }
        if (known.isAfter(knownAt)) {
            knownAt = known;
        }
        if (status.compareTo(weakest) < 0) {
            weakest = status;
        }
    }

    BigDecimal value(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM, NONE -> sum;
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
