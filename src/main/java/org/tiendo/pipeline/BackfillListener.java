package org.tiendo.pipeline;

import java.time.LocalDate;

/** Receives the progress of a backfill; called on the thread that runs it. */
public interface BackfillListener {

    /**
     * A job is not pulled: its source does not say when a row became known, so it contributes nothing to past nights.
     */
    void undated(String job);

    /** Returns whether the next night is to be built; asked before each. */
    default boolean goesOn() {
        return true;
    }

    /** The build of an edition starts, the {@code number}th of {@code of}, counted from 1. */
    void beginning(LocalDate businessDate, int number, int of);

    /** The pull of a job starts, for the edition that was started last. */
    void pulling(String job);

    void built(LocalDate businessDate, Night night);
}
