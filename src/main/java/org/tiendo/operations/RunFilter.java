package org.tiendo.operations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.RunKey;

/**
 * The criteria for runs; null: any.
 *
 * @param job {@code pull} and the job's name, or {@code edition}
 * @param from runs that started then or later
 * @param until runs that started before
 * @param limit the most runs returned, the newest ones
 */
public record RunFilter(
        @Nullable String job,
        @Nullable RunStatus status,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable LocalDate businessDate,
        int limit) {

    public static final int USUAL_LIMIT = 50;

    /** The newest runs of a job, as the folder under {@code jobs/} is called, or of the editions. */
    public static RunFilter newest(
            @Nullable String job, @Nullable RunStatus status, @Nullable LocalDate date, int limit) {
        return new RunFilter(job == null ? null : RunKey.nameFor(job), status, null, null, date, limit);
    }

    public RunFilter {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " shows nothing; it must be 1 or more");
        }
    }
}
