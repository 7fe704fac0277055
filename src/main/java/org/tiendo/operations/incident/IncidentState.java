package org.tiendo.operations.incident;

import java.util.EnumSet;
import java.util.Set;

/** The life of an incident. */
public enum IncidentState {
    OPEN,
    /** Somebody sees to it. */
    ACKNOWLEDGED,
    /** Nobody wants to hear of it until a stated time; then it is open again. */
    SNOOZED,
    /** Its cause is gone; one that comes back is a new incident. */
    RECOVERED;

    /** The whole life cycle. */
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

    /** Whether its end is news to whoever was told of its beginning; of a snoozed one the digest tells. */
    boolean isRecoveryTold() {
        return this == OPEN || this == ACKNOWLEDGED;
    }
}
