package org.tiendo.ledger;

import org.tiendo.distance.Period;

/** How a job lays the figures of a series over the days of a window. */
@FunctionalInterface
public interface Tiling {

    /** Of rows that state their own periods. */
    Tiling AS_STATED = (period, window) -> period;

    /** The period that a statement about the window has where the given one begins; itself where it would be stated. */
    Period of(Period period, Period window);

    /** Whether a statement about the window would have said so, had there been a figure of the period. */
    default boolean covers(Period period, Period window) {
        return window.covers(period) && of(period, window).equals(period);
    }
}
