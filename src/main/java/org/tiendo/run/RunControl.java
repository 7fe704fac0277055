package org.tiendo.run;

import java.time.Duration;
import java.util.List;
import org.tiendo.words.Sentence;

/** Stops, abandons and recovers runs. */
public interface RunControl {

    /**
     * Asks a running run, on any node, to stop at the next chunk boundary; does not wait.
     *
     * @return a sentence that says what will happen
     * @throws RefusedException when there is no such run, or it is not running; the message says so
     */
    Sentence stop(long run);

    /**
     * Abandons a failed or stopped run: it will not be resumed.
     *
     * @throws RefusedException when there is no such run, or it can't be abandoned; the message says why
     */
    void abandon(long run);

    /**
     * Marks runs as failed whose process has died, which is so when no process holds their lease; returns their
     * numbers.
     */
    List<Long> recoverDead();

    /** Asks all runs of this process to stop and waits for them, at most as long as the grace period. */
    void stopAll(Duration grace);
}
