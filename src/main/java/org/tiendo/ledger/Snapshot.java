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
 * One indicator in one area on one business date, as it was sealed; quantities as in {@link
 * org.tiendo.distance.Assessment}, in the indicator's unit.
 *
 * @param comparator null, as {@code target}, where the area is monitored without an assigned value
 * @param targetUpper the upper end of a range; else null
 * @param amount the actual, which may be no exact number; null without one
 * @param sources the names of the sources used, separated by semicolons; empty without any
 * @param definitionVersion the version of the indicator's definition; null before the ledger kept them
 * @param targetVersion the version of the target; null before the ledger kept them
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

    /** The start of the reason for a figure that a newer one should have replaced. */
    public static final String STALE = "stale: ";

    /** The start of the part of a reason that reports delivered rows that were not taken. */
    public static final String REJECTED = "rejected: ";

    /** Creates a snapshot without versions, which the ledger assigns when it seals. */
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

    /** The meaning of {@link #actual}; null without one. */
    public @Nullable Bound bound() {
        return amount == null ? null : amount.bound();
    }

    /** The value of the actual: the lower end of a range, the middle of an approximate value; null without one. */
    public @Nullable BigDecimal actual() {
        return amount == null ? null : amount.value();
    }

    /** Returns whether its figure was older, when the edition was built, than its source should have left it. */
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
