package org.tiendo.catalog;

/** The catch-up policy for runs that were due while no node ran or while they were paused. */
public enum Missed {
    /** All of them are caught up, in order. */
    ALL,
    /** Only the latest is caught up: a pull also reads the days before its own. */
    LATEST,
    /** None of them is caught up. */
    NONE
}
