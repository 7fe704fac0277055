package org.tiendo.bench;

import java.time.Duration;

/** One of the ways to the same sums, which is timed. */
interface Contender {

    String said();

    Timed run() throws Exception;

    /**
     * The time of a run, and all that it said.
     *
     * @param worked the time of all processors for the whole process; zero where it is not known
     */
    record Timed(Duration time, Duration worked, Totals totals) {}
}
