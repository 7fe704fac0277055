package org.tiendo.distance;

/** The precision of a figure: exact, one-sided as in "rank 31 or worse", between two ends, or approximate. */
public enum Bound {
    EXACT("="),
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    /** Between two ends, both included. */
    RANGE(".."),
    /** Near a value, within a margin that may be unknown. */
    ABOUT("~");

    private final String symbol;

    Bound(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol before the number in files and in the ledger; of a range the symbol between its ends. */
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
