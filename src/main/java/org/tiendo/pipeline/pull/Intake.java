package org.tiendo.pipeline.pull;

import java.util.function.LongConsumer;

/** Takes in the rows of a reading, or what their source has made of them, a portion in each transaction. */
interface Intake extends AutoCloseable {

    /**
     * Takes in the next portion, and stores its rejected rows.
     *
     * @param counts receives the outcomes of its rows
     * @param progress receives the number of its rows that have been read so far, again and again
     * @return whether there may be more
     */
    boolean take(long run, RowCounts counts, LongConsumer progress);

    @Override
    void close();
}
