package org.tiendo.distance;

import java.util.Collection;
import java.util.List;

/** What an item of the plan has come to, from what its indicators have. */
public final class ItemRollUp {

    /**
     * The item takes the first of these that one of its indicators has. Without data comes first: such an item is never
     * called "not reached". Then what has decided against it, what keeps it undecided, the weakest on the way; reached
     * means all are reached or exceeded, and exceeded that all are.
     */
    public static final List<Status> ORDER = List.of(
            Status.NO_DATA,
            Status.NOT_REACHED,
            Status.CONFLICT,
            Status.NOT_ASSESSABLE,
            Status.NOT_DUE,
            Status.REVERSING,
            Status.OFF_TRACK,
            Status.AT_RISK,
            Status.IN_PERIOD,
            Status.ON_TRACK,
            Status.REACHED,
            Status.EXCEEDED);

    private ItemRollUp() {}

    /** @param indicators of the item's indicators that have a target; at least one */
    public static Status of(Collection<Status> indicators) {
        return ORDER.stream()
                .filter(indicators::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an item has at least one indicator with a target"));
    }
}
