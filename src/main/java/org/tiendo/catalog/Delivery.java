package org.tiendo.catalog;

/** How much of what a source knows a reading of it gives. */
public enum Delivery {
    /** All there is to say about the days asked for: what is not in it is no longer said. */
    EVERYTHING,
    /** What was added: that something is missing means nothing. */
    ADDITIONS
}
