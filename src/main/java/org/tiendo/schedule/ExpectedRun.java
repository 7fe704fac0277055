package org.tiendo.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run that should happen, and what has become of it.
 *
 * @param task what is to be run: {@code pull customs}, {@code edition}, {@code digest} or {@code housekeeping}
 * @param deadline by when it should have ended, and until when it is tried again
 * @param attempts how often it was begun
 * @param isMissed whether nobody noticed in time that it was due
 * @param noticedAt when a node saw that it was due; null before
 * @param startedAt when it was begun last; null before
 * @param nextAttemptAt when it is tried again; null when it is not
 * @param node who began it last; null before
 * @param run the last run it had; null before, and for what is no run of Spring Batch
 * @param endedAt when it ended last; null before
 * @param reason why it failed, waits, was stopped or skipped; else empty
 */
public record ExpectedRun(
        String task,
        Instant dueAt,
        LocalDate businessDate,
        Instant deadline,
        RunState state,
        int attempts,
        boolean isMissed,
        @Nullable Instant noticedAt,
        @Nullable Instant startedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String node,
        @Nullable Long run,
        @Nullable Instant endedAt,
        String reason) {}
