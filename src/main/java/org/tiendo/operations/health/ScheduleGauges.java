package org.tiendo.operations.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.ExpectedRuns;
import org.tiendo.schedule.Pauses;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.schedule.RunState;
import org.tiendo.schedule.ScheduleTables;
import org.tiendo.schedule.Task;
import org.tiendo.schedule.Timetable;
import org.tiendo.store.Column;

/** Measures how far runs are behind their deadlines, counts the open ones, and shows the next due time of each task. */
final class ScheduleGauges implements Gauges {

    private static final RunState[] OPEN = {RunState.EXPECTED, RunState.DUE, RunState.RUNNING, RunState.WAITING};

    private final ExpectedRuns expected;
    private final Pauses pauses;
    private final Supplier<Catalog> catalog;
    private final Clock clock;
    private @Nullable MultiGauge lag;
    private @Nullable MultiGauge open;
    private @Nullable MultiGauge nextFire;

    ScheduleGauges(ScheduleTables tables, Supplier<Catalog> catalog, Clock clock) {
        expected = tables.expected();
        pauses = tables.pauses();
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        lag = MultiGauge.builder("tiendo.deadline.lag")
                .description("How long past its deadline the oldest unfinished run is; 0 when none is or it is paused")
                .baseUnit("seconds")
                .register(registry);
        open = MultiGauge.builder("tiendo.expected.runs")
                .description("Runs that should happen and have not ended, by their state")
                .register(registry);
        nextFire = MultiGauge.builder("tiendo.next.fire.timestamp")
                .description("When the task is due next, in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void refresh() {
        Instant now = clock.instant();
        List<Task> tasks = Timetable.of(catalog.get()).tasks();
        List<ExpectedRun> runs = expected.in(OPEN);
        List<Pause> holding = pauses.holding(now);
        Gauges.show(lag, tasks.stream().map(task -> lag(task, runs, holding)).toList());
        Gauges.show(open, open(runs));
        Gauges.show(nextFire, nextFire(tasks, now));
    }

    private Row<?> lag(Task task, List<ExpectedRun> runs, List<Pause> holding) {
        Optional<Instant> deadline = runs.stream()
                .filter(run -> run.task().equals(task.name()))
                .map(ExpectedRun::deadline)
                .min(Instant::compareTo)
                .filter(earliest -> Pauses.of(task, holding).isEmpty());
        if (deadline.isEmpty()) {
            return Row.of(tags(task), 0);
        }
        Instant end = deadline.get();
        return Row.of(tags(task), clock, now -> Math.max(0, Seconds.since(end, now)));
    }

    private static List<Row<?>> open(List<ExpectedRun> runs) {
        Map<RunState, Integer> numbers = new EnumMap<>(RunState.class);
        for (RunState state : OPEN) {
            numbers.put(state, 0);
        }
        runs.forEach(run -> numbers.merge(run.state(), 1, Integer::sum));
        List<Row<?>> rows = new ArrayList<>();
        numbers.forEach((state, number) -> rows.add(Row.of(Tags.of("state", Column.of(state)), number)));
        return rows;
    }

    private static List<Row<?>> nextFire(List<Task> tasks, Instant now) {
        List<Row<?>> rows = new ArrayList<>();
        for (Task task : tasks) {
            task.after(now).findFirst().ifPresent(firing -> rows.add(Row.of(tags(task), Seconds.of(firing.dueAt()))));
        }
        return rows;
    }

    private static Tags tags(Task task) {
        return Tags.of("task", task.name());
    }
}
