package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;

/**
 * One indicator in one area on one business date, as it was sealed; quantities as in
 * {@link org.tiendo.distance.Assessment}, in the indicator's unit.
 *
 * @param comparator null, as {@code target}, where the area is followed without a value assigned
 * @param targetUpper the upper end of a range; else null
 * @param amount the actual, which may be no exact number; null without one
 * @param sources the names of the sources used, by semicolon; empty without any
 * @param definitionVersion of the indicator, as the ledger numbers it; null before the ledger kept them
 * @param targetVersion of the target, as the ledger numbers it; null before the ledger kept them
 */
public record Snapshot(
        LocalDate businessDate,
        String item,
        String indicator,
        String area,
        String unit,
        @Nullable Comparator comparator,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper,
        @Nullable Amount amount,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal forecast,
        Status status,
        String reason,
        @Nullable LocalDate periodEnd,
        @Nullable DataStatus dataStatus,
        String sources,
        @Nullable Integer definitionVersion,
        @Nullable Integer targetVersion) {

    /** Begins what a reason says of a figure that should have been replaced by a newer one. */
    public static final String STALE = "stale: ";

    /** Begins the part of a reason that tells of rows that were delivered and not taken. */
    public static final String REJECTED = "rejected: ";

    /** One that the ledger has not given its versions yet. */
    public Snapshot(
            LocalDate businessDate,
            String item,
            String indicator,
            String area,
            String unit,
            @Nullable Comparator comparator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetUpper,
            @Nullable Amount amount,
            @Nullable BigDecimal gap,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal pace,
            @Nullable BigDecimal forecast,
            Status status,
            String reason,
            @Nullable LocalDate periodEnd,
            @Nullable DataStatus dataStatus,
            String sources) {
        this(
                businessDate,
                item,
                indicator,
                area,
                unit,
                comparator,
                target,
                targetUpper,
                amount,
                gap,
                progress,
                expected,
                pace,
                forecast,
                status,
                reason,
                periodEnd,
                dataStatus,
                sources,
                null,
                null);
    }

    /** How {@link #actual} is to be read; null without one. */
    public @Nullable Bound bound() {
        return amount == null ? null : amount.bound();
    }

    /** Of a range the lower end, of an approximate value its middle. */
    public @Nullable BigDecimal actual() {
        return amount == null ? null : amount.value();
    }

    /** Whether its figure was older, when it was cut, than its source should have left it. */
    public boolean isStale() {
        return reason.startsWith(STALE) || reason.contains("; " + STALE);
    }

    Snapshot with(@Nullable Integer definition, @Nullable Integer ofTarget) {
        return new Snapshot(
                businessDate,
                item,
                indicator,
                area,
                unit,
                comparator,
                target,
                targetUpper,
                amount,
                gap,
                progress,
                expected,
                pace,
                forecast,
                status,
                reason,
                periodEnd,
                dataStatus,
                sources,
                definition,
                ofTarget);
    }
}
