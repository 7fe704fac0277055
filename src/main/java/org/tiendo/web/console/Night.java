package org.tiendo.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.NightLine;
import org.tiendo.operations.Run;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.Pauses;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.schedule.RunState;
import org.tiendo.schedule.Task;
import org.tiendo.web.view.Phrase;

/** Joins what should have run on some nights with what ran, whoever asked for it. */
final class Night {

    private final List<Task> tasks;
    private final List<ExpectedRun> expected;
    private final List<Pause> pauses;
    private final Instant now;
    private final HomeTime time;
    private final Map<Key, ExpectedRun> expectedByKey = new HashMap<>();
    private final Map<Key, Run> runsByKey = new HashMap<>();

    private record Key(String task, LocalDate date) {}

    /**
     * @param tasks of the home as it is now
     * @param runs the newest first
     * @param pauses in force now
     */
    Night(
            List<Task> tasks,
            List<ExpectedRun> expected,
            List<Run> runs,
            List<Pause> pauses,
            Instant now,
            HomeTime time) {
        this.tasks = tasks;
        this.expected = expected;
        this.pauses = pauses;
        this.now = now;
        this.time = time;
        expected.forEach(one -> expectedByKey.put(new Key(one.task(), one.businessDate()), one));
        for (Run run : runs) {
            if (run.businessDate() != null) {
                runsByKey.putIfAbsent(new Key(run.job(), run.businessDate()), run);
            }
        }
    }

    /** The tasks of one night, in the order they were due. */
    List<TaskLine> lines(LocalDate date) {
        return expected.stream()
                .filter(one -> one.businessDate().equals(date))
                .map(this::line)
                .toList();
    }

    private TaskLine line(ExpectedRun one) {
        Run run = runsByKey.get(new Key(one.task(), one.businessDate()));
        NightLine words = NightLine.of(one, time);
        return new TaskLine(
                Names.task(one.task()),
                mark(one, run),
                isOpen(one) && now.isAfter(one.deadline()),
                words.due(),
                words.deadline(),
                one.endedAt() == null ? "" : time.minute(one.endedAt()),
                run == null ? one.run() : Long.valueOf(run.number()),
                pause(one).orElse(null),
                Phrase.of(words.note()));
    }

    /** The run says it where one is running, or where a person has run it since; else the schedule. */
    private Mark mark(ExpectedRun one, @Nullable Run run) {
        if (run != null && isNews(one, run)) {
            return Mark.of(run.status());
        }
        if (pause(one).isPresent()) {
            return Mark.PAUSED;
        }
        boolean isStartable = one.state() == RunState.EXPECTED || one.state() == RunState.DUE;
        return isStartable && now.isAfter(one.deadline()) ? Mark.LATE : Mark.of(one.state());
    }

    private static boolean isNews(ExpectedRun one, Run run) {
        return switch (one.state()) {
            case RUNNING -> true;
            case COMPLETED -> false;
            case EXPECTED, DUE, WAITING, FAILED, STOPPED, SKIPPED -> one.run() == null || run.number() > one.run();
        };
    }

    private static boolean isOpen(ExpectedRun one) {
        return switch (one.state()) {
            case EXPECTED, DUE, RUNNING, WAITING -> true;
            case COMPLETED, FAILED, STOPPED, SKIPPED -> false;
        };
    }

    /** The pause that holds a run which has not started. */
    private Optional<Pause> pause(ExpectedRun one) {
        boolean mayStart = switch (one.state()) {
            case EXPECTED, DUE, WAITING -> true;
            case RUNNING, COMPLETED, FAILED, STOPPED, SKIPPED -> false;
        };
        return mayStart
                ? tasks.stream()
                        .filter(task -> task.name().equals(one.task()))
                        .findFirst()
                        .flatMap(task -> Pauses.of(task, pauses))
                : Optional.empty();
    }

    /** All tasks on all nights from the first to the last: those of the home in their order, then those it has dropped. */
    NightGrid grid(LocalDate first, LocalDate last) {
        List<LocalDate> dates = first.datesUntil(last.plusDays(1)).toList();
        Set<String> names = new LinkedHashSet<>();
        tasks.forEach(task -> names.add(task.name()));
        expected.forEach(one -> names.add(one.task()));
        runsByKey.keySet().stream().map(Key::task).sorted().forEach(names::add);
        List<NightGrid.Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new NightGrid.Row(
                    Names.task(name),
                    dates.stream().map(date -> cell(new Key(name, date))).toList()));
        }
        return new NightGrid(dates, rows);
    }

    private NightGrid.Cell cell(Key key) {
        ExpectedRun one = expectedByKey.get(key);
        Run run = runsByKey.get(key);
        if (one != null) {
            return new NightGrid.Cell(mark(one, run), run == null ? one.run() : Long.valueOf(run.number()));
        }
        return run == null ? new NightGrid.Cell(null, null) : new NightGrid.Cell(Mark.of(run.status()), run.number());
    }
}
