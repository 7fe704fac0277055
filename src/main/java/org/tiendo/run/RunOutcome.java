package org.tiendo.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for a run. */
public sealed interface RunOutcome {

    /** @param run null for what is no run of Spring Batch */
    record Completed(@Nullable Long run) implements RunOutcome {}

    /**
     * It has failed, or could not be started.
     *
     * @param run null when it was not even started
     * @param reason for people
     * @param isTransient whether the same again may succeed: a source that is down, not a query that is wrong
     * @param soon after how long it probably succeeds, where somebody is still writing a file; else null
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

    /** It was not started: it is being run elsewhere, or its source has no room for another pull. */
    record Refused(String reason) implements RunOutcome {}
}
