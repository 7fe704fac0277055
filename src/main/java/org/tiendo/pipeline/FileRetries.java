package org.tiendo.pipeline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tiendo.run.RunOutcome;

/**
 * Retries a run a few times that failed because a file is still being written, where no schedule would retry it.
 *
 * @param pause waits for the given duration
 */
record FileRetries(Consumer<Duration> pause) {

    /** The wait stays short, because somebody may be watching. A file that takes longer is read on the next night. */
    static final int TRIES = 5;

    static FileRetries forFiles() {
        return new FileRetries(pause -> LockSupport.parkNanos(pause.toNanos()));
    }

    RunOutcome run(Supplier<RunOutcome> attempt) {
        RunOutcome outcome = attempt.get();
        for (int tried = 1; tried < TRIES && outcome instanceof RunOutcome.Failed failed; tried++) {
            if (failed.soon() == null) {
                return outcome;
            }
            pause.accept(failed.soon());
            outcome = attempt.get();
        }
        return outcome;
    }
}
