package org.tiendo.distance;

/** The position of a value relative to the goal. */
enum Position {
    BELOW,
    /** On the target, or inside the range, its ends included. */
    WITHIN,
    ABOVE
}
