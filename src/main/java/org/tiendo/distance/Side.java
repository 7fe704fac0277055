package org.tiendo.distance;

/** Where a value lies seen from what is aimed at. */
enum Side {
    BELOW,
    /** On the target, or inside the range, its ends included. */
    WITHIN,
    ABOVE
}
