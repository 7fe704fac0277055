package org.tiendo.run;

import java.time.Duration;
import java.util.List;

/** Ends runs, or what is left of them. */
public interface RunControl {

    /**
     * Asks a running run, on whichever node, to stop at the next chunk boundary; does not wait.
     *
     * @return what will happen, in a sentence
     * @throws RefusedException when there is no such run, or it does not run; the message says so
     */
    String stop(long run);

    /**
     * Abandons a failed or stopped run: it will not be resumed.
     *
     * @throws RefusedException when there is no such run, or it can't be abandoned; the message says why
     */
    void abandon(long run);

    /** Marks runs as failed whose process has died, which nobody else's claim shows; returns their numbers. */
    List<Long> recoverDead();

    /** Asks all runs of this process to stop and waits for them. */
    void stopAll(Duration grace);
}
