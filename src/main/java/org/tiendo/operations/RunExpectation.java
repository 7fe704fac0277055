package org.tiendo.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiendo.schedule.RunState;

/**
 * The part of an expected run that is told of its last run.
 *
 * @param deadline until when it is tried again
 * @param attempts the number of times it was started
 * @param nextAttemptAt null unless it waits
 * @param reason why it failed, waits, was stopped or skipped; else empty
 */
public record RunExpectation(
        String task,
        Instant dueAt,
        Instant deadline,
        RunState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        String reason) {}
