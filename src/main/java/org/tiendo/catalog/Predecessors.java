package org.tiendo.catalog;

/** Says whether a target of a successor area also counts the figures of its predecessors in the plan's period. */
enum Predecessors {
    /** It holds from the area's first day on. */
    LEFT_OUT,
    /** It holds from the plan's first day on. */
    COUNTED
}
