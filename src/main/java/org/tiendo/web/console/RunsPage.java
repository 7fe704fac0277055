package org.tiendo.web.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Job;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunLine;
import org.tiendo.operations.RunReason;
import org.tiendo.operations.RunStatus;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Choice;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.Phrase;

/**
 * A part of the list of runs as a page shows it.
 *
 * @param asOf the time at which they were read, in the zone
 * @param date the business date that the reader has chosen; empty for any
 * @param text a part of the message about a failure; empty for any
 * @param newer the address of the runs before them in the list; empty when they are the newest
 * @param deeds on all runs that the reader has chosen; none where the reader has not chosen
 * @param did the deed that was just done; empty for none
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
        List<Deed> deeds,
        String did,
        Links links) {

    static final List<String> PARAMETERS = List.of("job", "status", "date", "q", "newer", "older", "did", "lang");

    static final String PATH = "/runs";

    private static final String OLDER = "older";
    private static final String NEWER = "newer";
    private static final int MOST = 50;

    /** A run with the sign of its status, and the reason for it. */
    public record Row(RunLine run, Mark mark, RunReason why) {

        static Row of(Run run, ZoneId zone, Instant now) {
            return new Row(RunLine.of(run, zone, now), Mark.of(run.status()), RunReason.of(run));
        }

        public Phrase task() {
            return Names.task(run.job());
        }
    }

    static RunsPage of(Asked asked, ServedHome home) {
        RunsQuestion question = RunsQuestion.of(asked, home);
        var links = new Links(PATH, question.chosen(asked));
        Part part = Part.read(question.filter(MOST + 1), asked, home);
        var zone = home.catalog().settings().zone();
        return new RunsPage(
                part.runs().stream().map(run -> Row.of(run, zone, home.now())).toList(),
                new HomeTime(zone).second(home.now()),
                zone.getId(),
                jobs(question.job(), home),
                statuses(question.status()),
                question.date() == null ? "" : question.date().toString(),
                question.text(),
                part.hasNewer() ? links.with(NEWER, part.runs().get(0).number()) : "",
                part.hasOlder()
                        ? links.with(
                                OLDER, part.runs().get(part.runs().size() - 1).number())
                        : "",
                question.isChoice() && !part.runs().isEmpty()
                        ? Stream.of(RunDeed.values())
                                .map(deed -> new Deed(deed, links.to(PATH + "/" + deed, "job status date q lang")))
                                .toList()
                        : List.of(),
                Deed.done(asked, RunDeeds.WORDS),
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
        return Console.run(written).orElseThrow(() -> ProblemException.bad(Problem.NOT_A_NUMBER, parameter, written));
    }

    private static List<Choice> jobs(@Nullable String chosen, ServedHome home) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(RunsQuestion.EDITION, RunsQuestion.EDITION, RunsQuestion.EDITION.equals(chosen)));
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
