package org.tiendo.operations.incident;

import java.util.EnumSet;
import java.util.Set;

/** The life cycle of an incident. */
public enum IncidentState {
    OPEN,
    /** A person takes care of it. */
    ACKNOWLEDGED,
    /** Nothing is sent until a stated time; then it is open again. */
    SNOOZED,
    /** Its cause is gone; a cause that returns is a new incident. */
    RECOVERED;

    /** The states that may follow this one; together they are the whole life cycle. */
    private Set<IncidentState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ACKNOWLEDGED, SNOOZED, RECOVERED);
            case ACKNOWLEDGED -> EnumSet.of(SNOOZED, RECOVERED);
            case SNOOZED -> EnumSet.of(OPEN, ACKNOWLEDGED, SNOOZED, RECOVERED);
            case RECOVERED -> EnumSet.noneOf(IncidentState.class);
        };
    }

    public boolean mayBecome(IncidentState other) {
        return next().contains(other);
    }

    /**
     * Returns whether the end of an incident in this state is notified; the end of a snoozed one appears in the digest.
     */
    boolean isRecoveryTold() {
        return this == OPEN || this == ACKNOWLEDGED;
    }
}
