package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
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

        /** How it was worded is no figure. */
        private static @Nullable Amount plain(@Nullable Amount amount) {
            return amount == null ? null : amount.worded("");
        }
    }
}
