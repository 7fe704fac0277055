package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/** An open reading of a source, whose memory use does not grow with the number of rows. Not thread-safe. */
public interface Rows extends AutoCloseable {

    /** The next rows, at most {@code most} of them; null when there are no more. */
    @Nullable
    Block next(int most);

    @Override
    void close();
}
