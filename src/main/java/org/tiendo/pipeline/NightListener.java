package org.tiendo.pipeline;

/** Is told how a night goes on; called on the thread that runs it. */
public interface NightListener {

    /** A pull begins, the {@code number}th of {@code of}, counted from 1. */
    void pulling(String job, int number, int of);

    /** So many rows of the current pull have been read. */
    void read(String job, long rows);

    void pulled(PullOutcome outcome);

    /** The edition is being cut. */
    void sealing();
}
