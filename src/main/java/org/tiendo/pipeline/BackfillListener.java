package org.tiendo.pipeline;

import java.time.LocalDate;

/** Is told how a backfill goes on; called on the thread that runs it. */
public interface BackfillListener {

    /** The job's source does not say when a row became known: it is not pulled, having nothing to say of past nights. */
    void undated(String job);

    /** The {@code number}th of {@code of} editions begins, counted from 1. */
    void beginning(LocalDate businessDate, int number, int of);

    /** A job is pulled for the edition begun last. */
    void pulling(String job);

    void cut(LocalDate businessDate, Night night);
}
