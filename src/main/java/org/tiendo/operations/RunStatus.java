package org.tiendo.operations;

import java.util.List;

/** The status of a run, in words for people. */
public enum RunStatus {
    RUNNING(Claimed.HELD, "STARTING", "STARTED"),
    /** It was asked to stop and has not yet stopped. */
    STOPPING(Claimed.HELD, "STOPPING"),
    /** The store has it as running, but no living process holds its lease. */
    DIED(Claimed.FREE, "STARTING", "STARTED", "STOPPING"),
    COMPLETED(Claimed.EITHER, "COMPLETED"),
    /** It can be resumed. */
    STOPPED(Claimed.EITHER, "STOPPED"),
    /** It can be resumed. */
    FAILED(Claimed.EITHER, "FAILED"),
    /** It will not be resumed. */
    ABANDONED(Claimed.EITHER, "ABANDONED"),
    /** Its process was taken for dead but was alive. */
    UNKNOWN(Claimed.EITHER, "UNKNOWN");

    /** The possible answers to the question whether a living process holds the lease of the run. */
    enum Claimed {
        HELD,
        FREE,
        EITHER
    }

    private final Claimed claimed;
    private final List<String> stored;

    RunStatus(Claimed claimed, String... stored) {
        this.claimed = claimed;
        this.stored = List.of(stored);
    }

    Claimed claimed() {
        return claimed;
    }

    /** The words in which Spring Batch stores the status. */
    List<String> stored() {
        return stored;
    }

    /** @param isHeld whether a living process holds the lease */
    static RunStatus of(String stored, boolean isHeld) {
        for (RunStatus status : values()) {
            boolean isMeant = status.claimed == Claimed.EITHER || (status.claimed == Claimed.HELD) == isHeld;
            if (isMeant && status.stored.contains(stored)) {
                return status;
            }
        }
        return UNKNOWN;
    }

    /** The word as people type and see it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
