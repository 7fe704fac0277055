package org.tiendo.catalog;

/** What becomes of runs that were due while no node ran, or while they were paused. */
public enum Missed {
    /** Each is caught up, in order. */
    ALL,
    /** Only the latest is: a pull reads the days before its own anyway. */
    LATEST,
    /** They are left out. */
    NONE
}
