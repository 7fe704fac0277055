package org.tiendo.source;

/** How a source writes numbers; what does not fit is rejected, never guessed. */
public enum NumberFormat {
    /** {@code 1.234,5} */
    VI,
    /** {@code 1,234.5} */
    EN,
    /** {@code 1234.5}, no grouping */
    PLAIN
}
