package org.tiendo.schedule;

import java.util.EnumSet;
import java.util.Set;

/** The life of an expected run. */
public enum RunState {
    /** It is due later, or no node has noticed yet that it is due, or it is paused. */
    EXPECTED,
    /** It starts as soon as there is a free slot. */
    DUE,
    RUNNING,
    /** It failed and is retried at a stated time. */
    WAITING,
    COMPLETED,
    FAILED,
    /** Somebody stopped it; it can be resumed. */
    STOPPED,
    /** It will not run. */
    SKIPPED;

    /** The states that may follow this one; together they are the whole life cycle. */
    private Set<RunState> next() {
        return switch (this) {
            case EXPECTED -> EnumSet.of(DUE, SKIPPED);
            case DUE -> EnumSet.of(RUNNING, SKIPPED);
            // Back to DUE when its node has died, or when it could not be started after all.
            case RUNNING -> EnumSet.of(DUE, WAITING, COMPLETED, FAILED, STOPPED);
            case WAITING -> EnumSet.of(RUNNING, FAILED, SKIPPED);
            case FAILED, STOPPED -> EnumSet.of(RUNNING, SKIPPED);
            case COMPLETED, SKIPPED -> EnumSet.noneOf(RunState.class);
        };
    }

    public boolean mayBecome(RunState other) {
        return next().contains(other);
    }
}
