package org.tiendo.ledger;

import org.tiendo.distance.Period;

/** Divides the days of a window into the periods of a job's figures. */
@FunctionalInterface
public interface Tiling {

    /** The tiling of rows that state their own periods. */
    Tiling AS_STATED = (period, window) -> period;

    /**
     * The period that a statement about the window has at the start of the given one; the given period itself where the
     * statement would have it.
     */
    Period of(Period period, Period window);

    /** Returns whether a statement about the window would have contained a figure of the period, had there been one. */
    default boolean covers(Period period, Period window) {
        return window.covers(period) && of(period, window).equals(period);
    }
}
