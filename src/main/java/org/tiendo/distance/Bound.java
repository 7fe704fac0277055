package org.tiendo.distance;

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
}
