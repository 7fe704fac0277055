package org.tiendo.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.RunKey;

/**
 * The criteria for runs; null: any.
 *
 * @param job {@code pull} and the job's name, or {@code edition}
 * @param from runs that started then or later
 * @param until runs that started before
 * @param firstDate the earliest business date
 * @param lastDate the latest business date
 * @param text a part of the message about the failure, in any case; empty for any
 * @param limit the most runs returned, the newest ones
 */
public record RunFilter(
        @Nullable String job,
        @Nullable RunStatus status,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        String text,
        int limit) {

    public static final int USUAL_LIMIT = 50;

    /** The audit's column of subjects has 255 characters. */
    private static final int MOST_WORDS = 240;

    /** The runs of one business date, or of any. */
    public RunFilter(
            @Nullable String job,
            @Nullable RunStatus status,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable LocalDate businessDate,
            int limit) {
        this(job, status, from, until, businessDate, businessDate, "", limit);
    }

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

    /** All runs of the business dates from the first to the last, the newest first. */
    public static RunFilter ofDates(LocalDate first, LocalDate last, int limit) {
        return new RunFilter(null, null, null, null, first, last, "", limit);
    }

    public RunFilter containing(String part) {
        return new RunFilter(job, status, from, until, firstDate, lastDate, part, limit);
    }

    public RunFilter atMost(int most) {
        return new RunFilter(job, status, from, until, firstDate, lastDate, text, most);
    }

    /** The criteria in words, for the audit; "of any kind" where there are none. */
    public String words() {
        List<String> words = new ArrayList<>();
        addTo(words, "job", job);
        addTo(words, "status", status);
        addTo(words, "from", from);
        addTo(words, "until", until);
        addTo(words, "first date", firstDate);
        addTo(words, "last date", lastDate);
        addTo(words, "text", text.isBlank() ? null : text);
        String all = words.isEmpty() ? "of any kind" : String.join(", ", words);
        return all.substring(0, Math.min(all.length(), MOST_WORDS));
    }

    private static void addTo(List<String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.add(name + " " + value);
        }
    }
}
