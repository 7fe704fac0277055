package org.tiendo.distance;

/** How an actual value is held against a target. */
public enum Comparator {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN
}
