package org.tiendo.distance;

/** The reliability of a figure, weakest first; a figure is never replaced by a weaker one of the same period. */
public enum DataStatus {
    /** Synthetic: made by this program for the worked example. */
    DEMO,
    /** Ước tính. */
    ESTIMATE,
    /** Sơ bộ. */
    PRELIMINARY,
    /** Chính thức. */
    OFFICIAL
}
