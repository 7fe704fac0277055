package org.tiendo.operations;

import java.util.List;

/** How far a run has come, in the words of people. */
public enum RunStatus {
    RUNNING(Claimed.HELD, "STARTING", "STARTED"),
    /** It was asked to stop and has not yet. */
    STOPPING(Claimed.HELD, "STOPPING"),
    /** The store takes it for running, but no living process works on it. */
    DIED(Claimed.FREE, "STARTING", "STARTED", "STOPPING"),
    COMPLETED(Claimed.EITHER, "COMPLETED"),
    /** It can be resumed. */
    STOPPED(Claimed.EITHER, "STOPPED"),
    /** It can be resumed. */
    FAILED(Claimed.EITHER, "FAILED"),
    /** Given up for good. */
    ABANDONED(Claimed.EITHER, "ABANDONED"),
    /** Its process was taken for dead and was not. */
    UNKNOWN(Claimed.EITHER, "UNKNOWN");

    /** Whether a living process holds the claim on what is run. */
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

    /** As Spring Batch writes it. */
    List<String> stored() {
        return stored;
    }

    /** @param isHeld whether a living process holds the claim */
    static RunStatus of(String stored, boolean isHeld) {
        for (RunStatus status : values()) {
            boolean isMeant = status.claimed == Claimed.EITHER || (status.claimed == Claimed.HELD) == isHeld;
            if (isMeant && status.stored.contains(stored)) {
                return status;
            }
        }
        return UNKNOWN;
    }

    /** The word as it is typed and shown. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
