package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.StartedBy;
import org.tiendo.run.TooManyWithdrawnException;
import org.tiendo.words.Sentence;

/**
 * One run, as the store has it.
 *
 * @param number the number that people use for it
 * @param instance the Spring Batch job instance that it shares with the other attempts
 * @param job {@code pull} and the job's name, or {@code edition}
 * @param businessDate null for a run without one
 * @param asKnown {@code now}, or the moment whose knowledge was asked for; null for a run without that parameter
 * @param startedAt null before it has started
 * @param endedAt null before it has ended, and when its process has died
 * @param by the person or schedule that asked for it; null for runs from before that was stored
 * @param exitMessage Spring Batch's message about its failure, cut off after 2500 characters; empty when there was none
 */
public record Run(
        long number,
        long instance,
        String job,
        @Nullable LocalDate businessDate,
        @Nullable String asKnown,
        RunStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable StartedBy by,
        String exitMessage) {

    /** The duration of the run; null while it is running, and when its end is not known. */
    public @Nullable Duration took() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    /** Returns whether it failed because it would have withdrawn more figures than its job allows. */
    boolean isOverWithdrawalLimit() {
        boolean isFailed = status == RunStatus.FAILED || status == RunStatus.ABANDONED;
        return isFailed && TooManyWithdrawnException.isCause(exitMessage);
    }

    /** The run's name for use in sentences. */
    public String title() {
        return businessDate == null ? job : job + " for " + businessDate;
    }

    /** The run as the object of a deed. */
    Sentence subject() {
        return subject(number);
    }

    static Sentence subject(long run) {
        return Sentence.of(Subject.RUN, run);
    }

    /** The process that executed the run, for use in sentences. */
    String process() {
        return by == null || by.node().isEmpty() ? "its process" : by.node();
    }
}
