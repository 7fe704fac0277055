package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Job;
import org.tiendo.operations.HomeTime;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.schedule.Planner;
import org.tiendo.store.Column;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.Phrase;

/**
 * The next firings, and the pauses in force.
 *
 * @param asOf the time at which they were read, in the zone
 * @param withoutPlan the business date of the coming night, when no plan covers it, so that it gets no edition; else empty
 * @param isCurrent whether the files of this home are those that the nodes use
 * @param jobs the jobs that are not paused, to be paused
 * @param sources likewise
 */
public record SchedulePage(
        List<Line> next,
        List<PauseLine> pauses,
        String asOf,
        String zone,
        String withoutPlan,
        boolean isCurrent,
        List<Deed> jobs,
        List<Deed> sources,
        Links links) {

    static final String PATH = "/schedule";

    /** A night of a large home, and what comes after it. */
    private static final int NEXT = 40;

    /** @param paused by whom it is paused and why; empty when it is not */
    public record Line(String due, Phrase task, String date, String deadline, String paused) {}

    static SchedulePage of(ServedHome home, Links links) {
        var time = new HomeTime(home.catalog().settings().zone());
        Planner planner = home.planner();
        List<Pause> holding = planner.pauses().holding(home.now());
        List<PauseLine> pauses =
                holding.stream().map(pause -> PauseLine.of(pause, time)).toList();
        return new SchedulePage(
                planner.next(NEXT, holding).stream()
                        .map(next -> line(next, time))
                        .toList(),
                pauses,
                time.second(home.now()),
                time.zone().getId(),
                withoutPlan(home, time),
                planner.hasCurrentFiles(),
                deeds(Kind.JOB, home.catalog().jobs().stream().map(Job::name).toList(), pauses, links),
                deeds(
                        Kind.SOURCE,
                        home.catalog().sources().keySet().stream().sorted().toList(),
                        pauses,
                        links),
                links);
    }

    private static String withoutPlan(ServedHome home, HomeTime time) {
        LocalDate coming = LocalDate.ofInstant(home.now(), time.zone());
        return home.catalog().isPlanned(coming) ? "" : coming.toString();
    }

    private static List<Deed> deeds(Kind kind, List<String> names, List<PauseLine> pauses, Links links) {
        return names.stream()
                .filter(name -> pauses.stream()
                        .noneMatch(pause -> pause.kind().equals(Column.of(kind))
                                && pause.name().equals(name)))
                .map(name -> new Deed(name, links.to(PATH + "/pause/" + Column.of(kind) + "/" + name, "lang")))
                .toList();
    }

    private static Line line(Planner.Next next, HomeTime time) {
        return new Line(
                time.minute(next.firing().dueAt()),
                Names.task(next.firing().task()),
                next.firing().businessDate().toString(),
                time.minute(next.firing().deadline()),
                next.pause().map(pause -> pause.by() + ": " + pause.reason()).orElse(""));
    }
}
