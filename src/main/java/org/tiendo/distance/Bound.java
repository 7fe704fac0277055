package org.tiendo.distance;

import java.util.Optional;

/** Whether a figure is known exactly or only from one side, as in "rank 31 or worse". */
public enum Bound {
    EXACT("="),
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<");

    private final String symbol;

    Bound(String symbol) {
        this.symbol = symbol;
    }

    /** As it stands before the number in files and in the ledger. */
    public String symbol() {
        return symbol;
    }

    /** The bound of the negative of a value. */
    Bound negated() {
        return switch (this) {
            case EXACT -> EXACT;
            case AT_LEAST -> AT_MOST;
            case MORE_THAN -> LESS_THAN;
            case AT_MOST -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
        };
    }

    /** The bound of a sum; empty where one is known from below and the other from above. */
    Optional<Bound> plus(Bound other) {
        if (this == EXACT) {
            return Optional.of(other);
        }
        if (other == EXACT || other == this) {
            return Optional.of(this);
        }
        if (isFromBelow() != other.isFromBelow()) {
            return Optional.empty();
        }
        return Optional.of(isFromBelow() ? MORE_THAN : LESS_THAN);
    }

    /** Whether the value may be any larger number. */
    boolean isFromBelow() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether the value may be any smaller number. */
    boolean isFromAbove() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
