package org.tiendo.pipeline.pull;

/** Takes in the rows of a reading, or what their source has made of them, a portion in each transaction. */
interface Intake extends AutoCloseable {

    /**
     * Takes in the next portion, and stores its rejected rows.
     *
     * @param counts are told the outcomes of its rows
     * @return whether there may be more
     */
    boolean take(long run, RowCounts counts);

    @Override
    void close();
}
