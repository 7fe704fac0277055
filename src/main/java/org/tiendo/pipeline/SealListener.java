package org.tiendo.pipeline;

import org.tiendo.ledger.Edition;

/** Receives each edition that a run has built; called on the thread of the run. */
@FunctionalInterface
public interface SealListener {

    /** A new edition is about to be committed; what is written here is committed with it, or not at all. */
    default void sealing(Edition edition) {}

    /**
     * An edition is committed.
     *
     * @param edition also one that was there before, because nothing has changed
     */
    void sealed(Edition edition);
}
