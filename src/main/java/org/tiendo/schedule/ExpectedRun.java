package org.tiendo.schedule;

import java.time.Duration;
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
        String reason) {

    Firing firing() {
        return new Firing(task, dueAt, businessDate, deadline);
    }

    /** @param from when it may be begun */
    ExpectedRun due(boolean isMissed, Instant now, Instant from) {
        return changed(RunState.DUE, attempts, isMissed, now, startedAt, from, node, run, null, "");
    }

    ExpectedRun begun(String node, Instant now) {
        return changed(RunState.RUNNING, attempts + 1, isMissed, noticedAt, now, null, node, run, null, "");
    }

    /** It could not be begun after all, and is to be begun again from a moment on. */
    ExpectedRun unbegun(Instant from, String reason) {
        return changed(RunState.DUE, attempts - 1, isMissed, noticedAt, startedAt, from, node, run, null, reason);
    }

    /** It was broken off and goes on from a moment on. */
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

    /** Until when a failed attempt is followed by another: as long after it was noticed as it would have had on time. */
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
