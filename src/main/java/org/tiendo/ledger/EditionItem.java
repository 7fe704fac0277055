package org.tiendo.ledger;

import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Status;

/**
 * An item of a plan in an edition: as good as the weakest of its indicators.
 *
 * @param plan the code of the plan; empty in editions that were sealed before a home could have several
 * @param position the first place of the item on the board
 * @param area the plan's own area; null for an edition sealed before the store kept it
 * @param counts its indicators by what they came to
 */
public record EditionItem(
        Edition edition,
        String plan,
        String item,
        int position,
        @Nullable String area,
        Counts counts,
        Status status) {

    /**
     * The numbers of indicators.
     *
     * @param indicators all that have a target
     * @param reached those that are reached or exceeded
     * @param exceeded those of them that are exceeded
     * @param pending those whose period is open
     * @param undecided those in conflict or not assessable
     * @param withoutData those without data or not due
     */
    public record Counts(
            long indicators,
            long reached,
            long exceeded,
            long notReached,
            long pending,
            long undecided,
            long withoutData) {}
}
