package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Status;

/**
 * What an edition says otherwise than an earlier one.
 *
 * @param businessDate of the edition that says something else, as {@code revision}
 * @param earlierDate of the edition it differs from, as {@code earlierRevision}
 * @param periodEnd the last day the figures speak of; null where neither edition has one
 */
public record Restatement(
        LocalDate businessDate,
        int revision,
        String indicator,
        String area,
        LocalDate earlierDate,
        int earlierRevision,
        @Nullable LocalDate periodEnd,
        Said before,
        Said now,
        RestatementCause cause) {

    /**
     * What an edition says.
     *
     * @param bound how {@code actual} is to be read; null, as it, without a figure
     */
    public record Said(@Nullable Bound bound, @Nullable BigDecimal actual, Status status) {

        static Said of(Snapshot snapshot) {
            return new Said(snapshot.bound(), snapshot.actual(), snapshot.status());
        }

        boolean isSameFigure(Said other) {
            return bound == other.bound && Quantity.isSame(actual, other.actual);
        }
    }
}
