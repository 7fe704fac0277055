package org.tiendo.pipeline;

/** Receives the progress of a night; called on the thread that runs it. */
public interface NightListener {

    /** Nobody looks on. */
    NightListener NONE = new NightListener() {
        @Override
        public void pulling(String job, int number, int of) {}

        @Override
        public void read(String job, long rows) {}

        @Override
        public void pulled(PullOutcome outcome) {}

        @Override
        public void sealing() {}
    };

    /** The pull of a job starts, the {@code number}th of {@code of}, counted from 1. */
    void pulling(String job, int number, int of);

    /**
     * Rows of the current pull have been read.
     *
     * @param rows the number so far
     */
    void read(String job, long rows);

    void pulled(PullOutcome outcome);

    /** The build of the edition starts. */
    void sealing();
}
