package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/** An open reading; memory does not grow with the rows. Not for use by several threads. */
public interface Rows extends AutoCloseable {

    /** The next rows, at most {@code most} of them; null when there are no more. */
    @Nullable
    Block next(int most);

    @Override
    void close();
}
