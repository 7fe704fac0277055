package org.tiendo.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The result of a requested run. */
public sealed interface RunOutcome {

    /** @param run null for a task that is no run of Spring Batch */
    record Completed(@Nullable Long run) implements RunOutcome {}

    /**
     * The run has failed, or could not be started.
     *
     * @param run null when it was not started
     * @param reason the failure cause, for people
     * @param isTransient whether a retry may succeed: true for a source that is down, false for a query that is wrong
     * @param soon the time after which a retry probably succeeds, where somebody is still writing a file; else null
     */
    record Failed(
            @Nullable Long run,
            String reason,
            boolean isTransient,
            @Nullable Duration soon) implements RunOutcome {

        public Failed(@Nullable Long run, String reason, boolean isTransient) {
            this(run, reason, isTransient, null);
        }
    }

    /** Somebody asked it to stop; it can be resumed. */
    record Stopped(long run) implements RunOutcome {}

    /** The run was not started: it is running elsewhere, or its source has no free slot for another pull. */
    record Refused(String reason) implements RunOutcome {}
}
