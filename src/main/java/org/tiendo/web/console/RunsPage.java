package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Job;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunLine;
import org.tiendo.operations.RunStatus;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Choice;
import org.tiendo.web.view.Links;

/**
 * The newest runs as a page shows them.
 *
 * @param asOf the time at which they were read, in the zone
 * @param date the business date that the reader has chosen; empty for any
 * @param isFull whether there may be more than are shown
 */
public record RunsPage(
        List<RunLine> lines,
        String asOf,
        String zone,
        List<Choice> jobs,
        List<Choice> statuses,
        String date,
        boolean isFull,
        Links links) {

    static final List<String> PARAMETERS = List.of("job", "status", "date", "lang");

    static final String PATH = "/runs";

    private static final String EDITION = "edition";
    private static final int MOST = 100;

    static RunsPage of(Asked asked, ServedHome home, Language language) {
        String job = asked.written("job").map(name -> job(name, home)).orElse(null);
        RunStatus status = asked.written("status").map(RunsPage::status).orElse(null);
        LocalDate date =
                asked.written("date").map(written -> Asked.day("date", written)).orElse(null);
        var zone = home.catalog().settings().zone();
        List<RunLine> lines = home.runs().find(RunFilter.newest(job, status, date, MOST)).stream()
                .map(run -> RunLine.of(run, zone, home.now()))
                .toList();
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("job", job == null ? "" : job);
        chosen.put("status", status == null ? "" : status.toString());
        chosen.put("date", date == null ? "" : date.toString());
        chosen.put("lang", language.toString());
        return new RunsPage(
                lines,
                new HomeTime(zone).second(home.now()),
                zone.getId(),
                jobs(job, home),
                statuses(status),
                date == null ? "" : date.toString(),
                lines.size() == MOST,
                new Links(PATH, chosen));
    }

    /** The kind of a status, by which the stylesheet colours it. */
    public String kind(RunStatus status) {
        return switch (status) {
            case COMPLETED -> "good";
            case RUNNING, STOPPING -> "none";
            case STOPPED, ABANDONED -> "warn";
            case DIED, FAILED, UNKNOWN -> "bad";
        };
    }

    private static String job(String name, ServedHome home) {
        if (!name.equals(EDITION) && home.catalog().job(name).isEmpty()) {
            throw ProblemException.notFound("There is no job " + name + ".");
        }
        return name;
    }

    private static RunStatus status(String word) {
        return Arrays.stream(RunStatus.values())
                .filter(status -> status.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.bad("status takes one of those of runs, not \"" + word + "\"."));
    }

    private static List<Choice> jobs(@Nullable String chosen, ServedHome home) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(EDITION, EDITION, EDITION.equals(chosen)));
        for (Job job : home.catalog().jobs()) {
            choices.add(new Choice(job.name(), job.name(), job.name().equals(chosen)));
        }
        return choices;
    }

    private static List<Choice> statuses(@Nullable RunStatus chosen) {
        return Arrays.stream(RunStatus.values())
                .map(status -> new Choice(status.toString(), status.toString(), status == chosen))
                .toList();
    }
}
