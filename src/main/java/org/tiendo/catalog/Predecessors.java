package org.tiendo.catalog;

/** The treatment of predecessors' figures in the plan's period for a target of a successor area. */
enum Predecessors {
    /** They do not count: the target starts on the area's first day. */
    LEFT_OUT,
    /** They count: the target starts on the plan's first day. */
    COUNTED
}
