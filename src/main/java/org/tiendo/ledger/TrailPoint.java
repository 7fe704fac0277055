package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;

/**
 * An indicator in an area on one of the dates of its way to the target.
 *
 * @param amount null without an actual
 * @param expected null without a path
 * @param target null without a goal; of a range the lower end
 * @param sources the jobs that its figures are of; empty without an actual
 * @param restated the difference to an earlier edition; null without one, and where it was not asked for
 */
public record TrailPoint(
        String indicator,
        String area,
        LocalDate businessDate,
        int revision,
        @Nullable Amount amount,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal target,
        Status status,
        String sources,
        @Nullable Restated restated) {

    /** The same point some years later, to compare years day by day. */
    public TrailPoint laterBy(int years) {
        return new TrailPoint(
                indicator,
                area,
                businessDate.plusYears(years),
                revision,
                amount,
                expected,
                target,
                status,
                sources,
                restated);
    }

    /**
     * A difference between the edition of the point and an earlier one.
     *
     * @param earlierDate the date of the earlier edition
     * @param before the actual of the earlier edition; null without one
     */
    public record Restated(
            LocalDate earlierDate,
            int earlierRevision,
            @Nullable Amount before,
            Status statusBefore,
            RestatementCause cause) {}
}
