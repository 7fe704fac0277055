package org.tiendo.schedule;

import java.util.EnumSet;
import java.util.Set;

/** The life of an expected run. */
public enum RunState {
    /** It is due later, or nobody has noticed yet that it is due, or it is paused. */
    EXPECTED,
    /** It is to be begun as soon as there is room. */
    DUE,
    RUNNING,
    /** It failed and is tried again at a stated time. */
    WAITING,
    COMPLETED,
    FAILED,
    /** Somebody stopped it; it can be resumed. */
    STOPPED,
    /** It will not run. */
    SKIPPED;

    /** The whole life cycle. */
    private Set<RunState> next() {
        return switch (this) {
            case EXPECTED -> EnumSet.of(DUE, SKIPPED);
            case DUE -> EnumSet.of(RUNNING, SKIPPED);
            // Back to due when its node has died, or when it could not be begun after all.
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
