package org.tiendo.operations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/**
 * A backfill of this process: how far it is, or how it ended.
 *
 * @param night the night that was started last; null before the first
 * @param built the editions that are built
 * @param failed the nights whose edition could not be built
 * @param failedPulls the pulls that did not succeed; the editions of their year lack their figures
 * @param failure the night or the job that failed last, and the cause, in English; empty without one
 */
public record BackfillState(
        BackfillPlan plan,
        String who,
        Instant startedAt,
        Phase phase,
        @Nullable LocalDate night,
        int built,
        int failed,
        int failedPulls,
        String failure) {

    /** The phases of a backfill. */
    public enum Phase {
        RUNNING,
        /** It ends after the night that is running. */
        STOPPING,
        STOPPED,
        ENDED
    }

    static BackfillState started(BackfillPlan plan, String who, Instant at) {
        return new BackfillState(plan, who, at, Phase.RUNNING, null, 0, 0, 0, "");
    }

    public boolean isGoingOn() {
        return switch (phase) {
            case RUNNING, STOPPING -> true;
            case STOPPED, ENDED -> false;
        };
    }

    /** The nights that are done, whatever came of them. */
    public int done() {
        return built + failed;
    }

    /** The failure as a sentence, of which a page knows the frequent causes; an empty one without a failure. */
    public Sentence saidFailure() {
        Sentence found = Recognition.of(failure, NightNote.FAILED);
        return found.isPlain()
                ? found
                : Sentence.of(
                        NightNote.FAILED,
                        found.arguments().get(0),
                        RunFailure.of(found.arguments().get(1).toString()));
    }

    BackfillState in(Phase next) {
        return new BackfillState(plan, who, startedAt, next, night, built, failed, failedPulls, failure);
    }

    BackfillState at(LocalDate date) {
        return new BackfillState(plan, who, startedAt, phase, date, built, failed, failedPulls, failure);
    }

    BackfillState failed(String reason) {
        return new BackfillState(plan, who, startedAt, phase, night, built, failed + 1, failedPulls, reason);
    }

    BackfillState built(int ofPulls, String reason) {
        return new BackfillState(plan, who, startedAt, phase, night, built + 1, failed, failedPulls + ofPulls, reason);
    }

    BackfillState broken(String reason) {
        return new BackfillState(plan, who, startedAt, Phase.STOPPED, night, built, failed, failedPulls, reason);
    }
}
