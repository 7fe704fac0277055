package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunStatus;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;

/**
 * The runs that a reader has chosen.
 *
 * @param job as the folder under {@code jobs/} is called, or edition; null for any
 * @param date the business date; null for any
 * @param text a part of the message about a failure; empty for any
 */
record RunsQuestion(
        @Nullable String job,
        @Nullable RunStatus status,
        @Nullable LocalDate date,
        String text) {

    static final List<String> PARAMETERS = List.of("job", "status", "date", "q", "lang");

    static final String EDITION = "edition";

    static RunsQuestion of(Asked asked, ServedHome home) {
        return new RunsQuestion(
                asked.written("job").map(name -> job(name, home)).orElse(null),
                asked.written("status").map(RunsQuestion::status).orElse(null),
                asked.written("date").map(written -> Asked.day("date", written)).orElse(null),
                asked.text("q"));
    }

    private static String job(String name, ServedHome home) {
        if (!name.equals(EDITION) && home.catalog().job(name).isEmpty()) {
            throw ProblemException.notFound(Problem.NO_JOB, name);
        }
        return name;
    }

    private static RunStatus status(String word) {
        return Arrays.stream(RunStatus.values())
                .filter(status -> status.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.notOneOf("status", List.of(RunStatus.values()), word));
    }

    RunFilter filter(int limit) {
        return RunFilter.newest(job, status, date, limit).containing(text);
    }

    /** Returns whether it chooses some of the runs, and not all. */
    boolean isChoice() {
        return job != null || status != null || date != null || !text.isEmpty();
    }

    /** The parameters of an address that asks the same. */
    Map<String, String> chosen(Asked asked) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("job", job == null ? "" : job);
        chosen.put("status", status == null ? "" : status.toString());
        chosen.put("date", date == null ? "" : date.toString());
        chosen.put("q", text);
        chosen.put("lang", PageAnswers.language(asked).toString());
        return chosen;
    }
}
