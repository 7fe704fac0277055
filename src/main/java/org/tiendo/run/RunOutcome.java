package org.tiendo.run;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a requested run. */
public sealed interface RunOutcome {

    /** Returns the result of the case for this kind of outcome; there is one for each, so that none is forgotten. */
    <R extends @Nullable Object> R in(
            Function<Completed, R> completed,
            Function<Failed, R> failed,
            Function<Stopped, R> stopped,
            Function<Refused, R> refused);

    /** @param run null for a task that is no run of Spring Batch */
    record Completed(@Nullable Long run) implements RunOutcome {
        @Override
        public <R extends @Nullable Object> R in(
                Function<Completed, R> completed,
                Function<Failed, R> failed,
                Function<Stopped, R> stopped,
                Function<Refused, R> refused) {
            return completed.apply(this);
        }
    }

    /**
     * The run has failed, or could not be started.
     *
     * @param run null when it was not started
     * @param reason the failure cause, for people
     * @param isTransient whether a retry may succeed: true for a source that is down, false for a query that is wrong
     * @param soon the time after which a retry probably succeeds, where somebody is still writing a file; else null
     * @param extent the part of this process that has failed
     */
    record Failed(
            @Nullable Long run,
            String reason,
            boolean isTransient,
            @Nullable Duration soon,
            Extent extent) implements RunOutcome {

        /** The part of a process that has failed. */
        public enum Extent {
            RUN,
            /** The process itself, as its memory is used up: nothing that it does afterwards can be trusted. */
            PROCESS
        }

        public Failed(@Nullable Long run, String reason, boolean isTransient) {
            this(run, reason, isTransient, null);
        }

        public Failed(@Nullable Long run, String reason, boolean isTransient, @Nullable Duration soon) {
            this(run, reason, isTransient, soon, Extent.RUN);
        }

        @Override
        public <R extends @Nullable Object> R in(
                Function<Completed, R> completed,
                Function<Failed, R> failed,
                Function<Stopped, R> stopped,
                Function<Refused, R> refused) {
            return failed.apply(this);
        }
    }

    /** Somebody asked it to stop; it can be resumed. */
    record Stopped(long run) implements RunOutcome {
        @Override
        public <R extends @Nullable Object> R in(
                Function<Completed, R> completed,
                Function<Failed, R> failed,
                Function<Stopped, R> stopped,
                Function<Refused, R> refused) {
            return stopped.apply(this);
        }
    }

    /** The run was not started: it is running elsewhere, or its source has no free slot for another pull. */
    record Refused(String reason) implements RunOutcome {
        @Override
        public <R extends @Nullable Object> R in(
                Function<Completed, R> completed,
                Function<Failed, R> failed,
                Function<Stopped, R> stopped,
                Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
