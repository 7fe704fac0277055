package org.tiendo.catalog;

/** Whether a target of an area that took the place of others counts what they came to in the plan's period. */
enum Predecessors {
    /** It holds from the area's first day on. */
    LEFT_OUT,
    /** It holds from the plan's first day on. */
    COUNTED
}
