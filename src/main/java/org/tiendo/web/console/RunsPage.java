package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Job;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunLine;
import org.tiendo.operations.RunStatus;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Choice;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;

/**
 * A part of the list of runs as a page shows it.
 *
 * @param asOf the time at which they were read, in the zone
 * @param date the business date that the reader has chosen; empty for any
 * @param text a part of the message about a failure; empty for any
 * @param newer the address of the runs before them in the list; empty when they are the newest
 * @param older the address of the runs after them in the list; empty when they are the oldest
 */
public record RunsPage(
        List<Row> rows,
        String asOf,
        String zone,
        List<Choice> jobs,
        List<Choice> statuses,
        String date,
        String text,
        String newer,
        String older,
        Links links) {

    static final List<String> PARAMETERS = List.of("job", "status", "date", "q", "newer", "older", "lang");

    static final String PATH = "/runs";

    private static final String EDITION = "edition";
    private static final String OLDER = "older";
    private static final String NEWER = "newer";
    private static final int MOST = 50;

    /** A run with the sign of its status. */
    public record Row(RunLine run, Mark mark) {}

    static RunsPage of(Asked asked, ServedHome home) {
        String job = asked.written("job").map(name -> job(name, home)).orElse(null);
        RunStatus status = asked.written("status").map(RunsPage::status).orElse(null);
        LocalDate date =
                asked.written("date").map(written -> Asked.day("date", written)).orElse(null);
        String text = asked.written("q").map(String::strip).orElse("");
        RunFilter filter = RunFilter.newest(job, status, date, MOST + 1).containing(text);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("job", job == null ? "" : job);
        chosen.put("status", status == null ? "" : status.toString());
        chosen.put("date", date == null ? "" : date.toString());
        chosen.put("q", text);
        chosen.put("lang", PageAnswers.language(asked).toString());
        var links = new Links(PATH, chosen);
        Part part = Part.read(filter, asked, home);
        var zone = home.catalog().settings().zone();
        return new RunsPage(
                part.runs().stream()
                        .map(run -> new Row(RunLine.of(run, zone, home.now()), Mark.of(run.status())))
                        .toList(),
                new HomeTime(zone).second(home.now()),
                zone.getId(),
                jobs(job, home),
                statuses(status),
                date == null ? "" : date.toString(),
                text,
                part.hasNewer() ? links.with(NEWER, part.runs().get(0).number()) : "",
                part.hasOlder()
                        ? links.with(
                                OLDER, part.runs().get(part.runs().size() - 1).number())
                        : "",
                links);
    }

    /** The runs of a page, and whether there are more on either side of them. */
    private record Part(List<Run> runs, boolean hasNewer, boolean hasOlder) {

        static Part read(RunFilter filter, Asked asked, ServedHome home) {
            Optional<Long> newer = asked.written(NEWER).map(written -> number(NEWER, written));
            if (newer.isPresent()) {
                List<Run> found = home.runs().newerThan(newer.get(), filter);
                boolean isMore = found.size() > MOST;
                List<Run> shown = isMore ? found.subList(1, found.size()) : found;
                return new Part(shown, isMore, !shown.isEmpty());
            }
            Optional<Long> older = asked.written(OLDER).map(written -> number(OLDER, written));
            List<Run> found = older.isPresent()
                    ? home.runs().olderThan(older.get(), filter)
                    : home.runs().find(filter);
            boolean isMore = found.size() > MOST;
            List<Run> shown = isMore ? found.subList(0, MOST) : found;
            return new Part(shown, older.isPresent() && !shown.isEmpty(), isMore);
        }
    }

    private static long number(String parameter, String written) {
        return Console.run(written)
                .orElseThrow(
                        () -> ProblemException.bad(parameter + " takes the number of a run, not \"" + written + "\"."));
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
