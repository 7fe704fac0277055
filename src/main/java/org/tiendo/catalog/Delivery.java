package org.tiendo.catalog;

/** The completeness of one reading of a source. */
public enum Delivery {
    /** The reading gives all rows of the days asked for. A figure that it does not contain is withdrawn. */
    EVERYTHING,
    /** The reading gives only new rows. A figure that it does not contain stays in force. */
    ADDITIONS
}
