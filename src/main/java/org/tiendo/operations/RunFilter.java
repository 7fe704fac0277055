package org.tiendo.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.RunKey;
import org.tiendo.words.Sentence;

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

    /** The criteria, for the audit; "of any kind" where there are none. */
    Sentence sentence() {
        List<Sentence> criteria = new ArrayList<>();
        addTo(criteria, RunCriterion.JOB, job == null ? null : TaskName.of(job));
        addTo(criteria, RunCriterion.STATUS, status == null ? null : Sentence.of(status));
        addTo(criteria, RunCriterion.FROM, from);
        addTo(criteria, RunCriterion.UNTIL, until);
        addTo(criteria, RunCriterion.FIRST_DATE, firstDate);
        addTo(criteria, RunCriterion.LAST_DATE, lastDate);
        addTo(criteria, RunCriterion.TEXT, text.isBlank() ? null : Sentence.plain(text));
        Sentence all = criteria.isEmpty() ? Sentence.of(RunCriterion.NONE) : Joined.BY_COMMA.all(criteria);
        String whole = all.toString();
        return whole.length() <= MOST_WORDS ? all : Sentence.plain(whole.substring(0, MOST_WORDS));
    }

    private static void addTo(List<Sentence> criteria, RunCriterion criterion, @Nullable Object value) {
        if (value != null) {
            criteria.add(Sentence.of(criterion, value));
        }
    }
}
