package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Status;

/**
 * A difference between an edition and an earlier one.
 *
 * @param businessDate the date of the newer edition, whose revision is {@code revision}
 * @param earlierDate the date of the earlier edition, whose revision is {@code earlierRevision}
 * @param periodEnd the last day of the figures' period; null where neither edition has one
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
     * The figure and the status in an edition.
     *
     * @param amount null without a figure
     */
    public record Said(@Nullable Amount amount, Status status) {

        public @Nullable Bound bound() {
            return amount == null ? null : amount.bound();
        }

        public @Nullable BigDecimal actual() {
            return amount == null ? null : amount.value();
        }

        static Said of(Snapshot snapshot) {
            return new Said(snapshot.amount(), snapshot.status());
        }

        boolean isSameFigure(Said other) {
            return Objects.equals(plain(amount), plain(other.amount));
        }

        /** The amount without its wording, which is no part of the figure. */
        private static @Nullable Amount plain(@Nullable Amount amount) {
            return amount == null ? null : amount.worded("");
        }
    }
}
