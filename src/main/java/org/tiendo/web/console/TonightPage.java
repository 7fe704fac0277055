package org.tiendo.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.Standing;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.Planner;
import org.tiendo.schedule.Task;
import org.tiendo.web.Asked;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;

/**
 * A night at a glance: the state of every task, what is running, and the nights before it.
 *
 * @param asOf the time at which it was read, in the zone
 * @param isLatest whether it is the night of yesterday's figures, the latest there is
 * @param counts the tasks by their states, in the order of the states
 */
public record TonightPage(
        LocalDate date,
        boolean isLatest,
        String asOf,
        String zone,
        Standing standing,
        List<PauseLine> pauses,
        Map<Mark, Long> counts,
        List<TaskLine> tasks,
        List<RunningLine> running,
        NightGrid grid,
        Links links) {

    static final String PATH = "/tonight";
    static final List<String> PARAMETERS = List.of("date", "lang");

    /** Three weeks fit beside the names of the jobs on a usual screen. */
    private static final int NIGHTS = 21;

    /** More than three weeks of a large home, attempts included; the grid shows the latest of each cell. */
    private static final int MOST_RUNS = 3000;

    static TonightPage of(Asked asked, ServedHome home) {
        Instant now = home.now();
        var time = new HomeTime(home.catalog().settings().zone());
        LocalDate latest = LocalDate.ofInstant(now, time.zone()).minusDays(1);
        LocalDate date =
                asked.written("date").map(written -> Asked.day("date", written)).orElse(latest);
        LocalDate first = date.minusDays(NIGHTS - 1L);
        Planner planner = home.planner();
        List<ExpectedRun> expected = planner.nights(first, date);
        List<Run> runs = home.runs().find(RunFilter.ofDates(first, date, MOST_RUNS));
        List<Run> goingOn =
                runs.stream().filter(run -> run.status().isGoingOn()).toList();
        Standing standing = home.standing(goingOn);
        List<Task> tasks = planner.tasks();
        var night = new Night(tasks, expected, runs, standing.pauses(), now, time);
        List<TaskLine> lines = night.lines(date);
        return new TonightPage(
                date,
                date.equals(latest),
                time.second(now),
                time.zone().getId(),
                standing,
                standing.pauses().stream()
                        .map(pause -> PauseLine.of(pause, time))
                        .toList(),
                counts(lines),
                lines,
                running(goingOn, standing, now, time),
                night.grid(first, date),
                new Links(
                        PATH,
                        Map.of(
                                "date",
                                date.equals(latest) ? "" : date.toString(),
                                "lang",
                                PageAnswers.language(asked).toString())));
    }

    /** Returns whether the schedule had nothing to do, and somebody has run tasks all the same. */
    public boolean isRunByHand() {
        return tasks.isEmpty() && grid.hasRunOnTheLastNight();
    }

    public String earlier() {
        return links.with("date", date.minusDays(1));
    }

    public String later() {
        return links.with("date", date.plusDays(1));
    }

    private static Map<Mark, Long> counts(List<TaskLine> lines) {
        Map<Mark, Long> counts = new EnumMap<>(Mark.class);
        lines.forEach(line -> counts.merge(line.mark(), 1L, Long::sum));
        return counts;
    }

    private static List<RunningLine> running(List<Run> goingOn, Standing standing, Instant now, HomeTime time) {
        return goingOn.stream()
                .map(run -> RunningLine.of(
                        run,
                        standing.progress().get(run.number()),
                        standing.usual().get(run.job()),
                        now,
                        time))
                .toList();
    }
}
