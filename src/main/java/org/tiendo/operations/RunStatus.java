package org.tiendo.operations;

import java.util.List;
import org.tiendo.words.Sentence;

/** The status of a run, in words for people. */
public enum RunStatus implements Sentence.Kind {
    RUNNING(Leased.HELD, "STARTING", "STARTED"),
    /** It was asked to stop and has not yet stopped. */
    STOPPING(Leased.HELD, "STOPPING"),
    /** The store has it as running, but no living process holds its lease. */
    DIED(Leased.FREE, "STARTING", "STARTED", "STOPPING"),
    COMPLETED(Leased.EITHER, "COMPLETED"),
    /** It can be resumed. */
    STOPPED(Leased.EITHER, "STOPPED"),
    /** It can be resumed. */
    FAILED(Leased.EITHER, "FAILED"),
    /** It will not be resumed. */
    ABANDONED(Leased.EITHER, "ABANDONED"),
    /** Its process was taken for dead but was alive. */
    UNKNOWN(Leased.EITHER, "UNKNOWN");

    /** The possible answers to the question whether a living process holds the lease of the run. */
    enum Leased {
        HELD,
        FREE,
        EITHER
    }

    private final Leased leased;
    private final List<String> stored;

    RunStatus(Leased leased, String... stored) {
        this.leased = leased;
        this.stored = List.of(stored);
    }

    Leased leased() {
        return leased;
    }

    /** The words in which Spring Batch stores the status. */
    List<String> stored() {
        return stored;
    }

    /** Returns whether its process is still executing it. */
    public boolean isGoingOn() {
        return this == RUNNING || this == STOPPING;
    }

    /** @param isHeld whether a living process holds the lease */
    static RunStatus of(String stored, boolean isHeld) {
        for (RunStatus status : values()) {
            boolean isMeant = status.leased == Leased.EITHER || (status.leased == Leased.HELD) == isHeld;
            if (isMeant && status.stored.contains(stored)) {
                return status;
            }
        }
        return UNKNOWN;
    }

    @Override
    public String key() {
        return "mark." + this;
    }

    @Override
    public String english() {
        return toString();
    }

    /** The word as people type and see it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
