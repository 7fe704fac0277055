package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run that should happen, and its current state.
 *
 * @param task the task to run: {@code pull customs}, {@code edition}, {@code digest} or {@code housekeeping}
 * @param deadline the moment by which it should have ended, and until which it is retried
 * @param attempts the number of starts
 * @param isMissed whether no node noticed in time that it was due
 * @param noticedAt the moment a node noticed that it was due; null before
 * @param startedAt the last start; null before
 * @param nextAttemptAt the earliest next attempt; null when there is none
 * @param node the node that started it last; null before
 * @param run its last run; null before, and for tasks that are no run of Spring Batch
 * @param endedAt the last end; null before
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
        String reason) {

    Firing firing() {
        return new Firing(task, dueAt, businessDate, deadline);
    }

    /** @param from the earliest start */
    ExpectedRun due(boolean isMissed, Instant now, Instant from) {
        return changed(RunState.DUE, attempts, isMissed, now, startedAt, from, node, run, null, "");
    }

    ExpectedRun started(String node, Instant now) {
        return changed(RunState.RUNNING, attempts + 1, isMissed, noticedAt, now, null, node, run, null, "");
    }

    /** The state after a start that did not happen: due again from a moment on, and the attempt does not count. */
    ExpectedRun notStarted(Instant from, String reason) {
        return changed(RunState.DUE, attempts - 1, isMissed, noticedAt, startedAt, from, node, run, null, reason);
    }

    /** The state after an interruption: due again from a moment on, when it is resumed. */
    ExpectedRun brokenOff(Instant from, String reason) {
        return changed(RunState.DUE, attempts, isMissed, noticedAt, startedAt, from, node, run, null, reason);
    }

    ExpectedRun waiting(@Nullable Long run, Instant until, Instant now, String reason) {
        return changed(RunState.WAITING, attempts, isMissed, noticedAt, startedAt, until, node, run, now, reason);
    }

    ExpectedRun ended(RunState state, @Nullable Long run, Instant now, String reason) {
        return changed(state, attempts, isMissed, noticedAt, startedAt, null, node, run, now, reason);
    }

    ExpectedRun skipped(Instant now, String reason) {
        return ended(RunState.SKIPPED, run, now, reason);
    }

    /**
     * The moment until which a failed attempt is retried: a missed run has as long after it was noticed as it would
     * have had on time.
     */
    Instant triedUntil() {
        return isMissed && noticedAt != null ? noticedAt.plus(Duration.between(dueAt, deadline)) : deadline;
    }

    private ExpectedRun changed(
            RunState state,
            int attempts,
            boolean isMissed,
            @Nullable Instant noticedAt,
            @Nullable Instant startedAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String node,
            @Nullable Long run,
            @Nullable Instant endedAt,
            String reason) {
        return new ExpectedRun(
                task,
                dueAt,
                businessDate,
                deadline,
                state,
                attempts,
                isMissed,
                noticedAt,
                startedAt,
                nextAttemptAt,
                node,
                run,
                endedAt,
                reason);
    }
}
