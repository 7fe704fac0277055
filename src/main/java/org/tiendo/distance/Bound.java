package org.tiendo.distance;

/** How a figure is known: exactly, from one side as in "rank 31 or worse", between two ends, or about. */
public enum Bound {
    EXACT("="),
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    /** Somewhere between two ends, both included. */
    RANGE(".."),
    /** Near a value, within a margin that may be unknown. */
    ABOUT("~");

    private final String symbol;

    Bound(String symbol) {
        this.symbol = symbol;
    }

    /** As it stands before the number in files and in the ledger; of a range between its ends. */
    public String symbol() {
        return symbol;
    }

    /** The bound of the negative of a value. */
    Bound negated() {
        return switch (this) {
            case EXACT, RANGE, ABOUT -> this;
            case AT_LEAST -> AT_MOST;
            case MORE_THAN -> LESS_THAN;
            case AT_MOST -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
        };
    }
}
