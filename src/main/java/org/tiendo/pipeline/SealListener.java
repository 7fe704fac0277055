package org.tiendo.pipeline;

import org.tiendo.ledger.Edition;

/** Receives each edition that a run has built, once it is committed; called on the thread of the run. */
@FunctionalInterface
public interface SealListener {

    /**
     * An edition is in the ledger.
     *
     * @param edition also one that was there before, because nothing has changed
     */
    void sealed(Edition edition);
}
