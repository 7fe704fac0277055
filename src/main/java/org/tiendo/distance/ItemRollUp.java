package org.tiendo.distance;

import java.util.Collection;
import java.util.List;

/** Derives the status of a plan item from the statuses of its indicators. */
public final class ItemRollUp {

    /**
     * The precedence of statuses: the item takes the first that one of its indicators has. No data comes first, so that
     * an item without data is never called "not reached". Then come the statuses that decide against the item, those
     * that keep it undecided, and the weakest of the open ones; reached means that all are reached or exceeded, and
     * exceeded that all are.
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

    /** @param indicators the statuses of those indicators of the item that have a target; at least one */
    public static Status of(Collection<Status> indicators) {
        return ORDER.stream()
                .filter(indicators::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an item has at least one indicator with a target"));
    }
}
