package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.StartedBy;

/**
 * One run, as the store knows it.
 *
 * @param number by which people name it
 * @param instance what it has in common with the other attempts at the same
 * @param job {@code pull} and the job's name, or {@code edition}
 * @param businessDate null for what has none
 * @param asKnown {@code now}, or the moment whose knowledge was asked for; null for what says nothing of it
 * @param startedAt null when it has not begun
 * @param endedAt null when it has not ended, or its process has died
 * @param by who asked for it; null for runs of a time that kept no account of it
 * @param exitMessage what Spring Batch kept of its failure, cut off after 2500 characters; empty when there was none
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

    /** How long it took; null while it goes on, and when nobody knows its end. */
    public @Nullable Duration took() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    /** As sentences speak of it. */
    public String title() {
        return businessDate == null ? job : job + " for " + businessDate;
    }

    /** As the audit names it. */
    String subject() {
        return subject(number);
    }

    static String subject(long run) {
        return "run " + run;
    }

    /** The process that ran it, as it stands in a sentence. */
    String process() {
        return by == null || by.node().isEmpty() ? "its process" : by.node();
    }
}
