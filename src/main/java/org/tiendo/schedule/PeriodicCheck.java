package org.tiendo.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.StoreFailure;

/**
 * The check that a node makes every few seconds besides the triggers of Quartz: it notices runs that Quartz has missed,
 * takes over from nodes that died, starts runs that wait for their turn, and resets frozen triggers.
 */
final class PeriodicCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodicCheck.class);

    /**
     * The head start of Quartz; a run that it does not start in this time is started by the next periodic check of any
     * node.
     */
    static final Duration QUARTZ_FIRST = Duration.ofSeconds(10);

    private final ConfigurationFollower follower;
    private final ExpectedRuns expected;
    private final DueRuns noticing;
    private final Dispatcher dispatcher;
    private final Takeover takeover;
    private final Triggers triggers;
    private final Executor workers;
    private final Clock clock;

    PeriodicCheck(
            ConfigurationFollower follower,
            ExpectedRuns expected,
            DueRuns noticing,
            Dispatcher dispatcher,
            Takeover takeover,
            Triggers triggers,
            Executor workers,
            Clock clock) {
        this.follower = follower;
        this.expected = expected;
        this.noticing = noticing;
        this.dispatcher = dispatcher;
        this.takeover = takeover;
        this.triggers = triggers;
        this.workers = workers;
        this.clock = clock;
    }

    /** Makes one check. Never throws: the next check repeats what failed. */
    void check() {
        attempt("the files could not be compared", this::followFiles);
        attempt("runs of dead nodes could not be taken over", this::takeOver);
        follower.loaded().ifPresent(loaded -> {
            attempt("what is due could not be noticed", () -> notice(loaded));
            attempt("what is open could not be started", () -> startOpen(loaded));
            attempt("frozen triggers could not be reset", () -> free(loaded));
        });
    }

    private static void attempt(String failure, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", failure, StoreFailure.words(e));
        }
    }

    private void followFiles() {
        if (follower.follow()) {
            follower.loaded().ifPresent(this::reconcile);
        }
    }

    /** Sets the triggers according to this node's files. */
    TriggerChanges reconcile(LoadedConfiguration loaded) {
        TriggerChanges changes = triggers.reconcile(loaded.timetable());
        changes.sentences().forEach(change -> LOG.info("schedule: {}", change));
        if (!changes.isEmpty()) {
            expected.forgetAfter(clock.instant());
        }
        return changes;
    }

    private void takeOver() {
        takeover.takeOver(clock.instant(), dispatcher::isAtWork);
    }

    private void notice(LoadedConfiguration loaded) {
        Instant now = clock.instant();
        noticing.notice(loaded.timetable().tasks(), now, now.plus(QUARTZ_FIRST));
        skipRemoved(loaded, now);
    }

    private void skipRemoved(LoadedConfiguration loaded, Instant now) {
        Set<String> known = new HashSet<>();
        loaded.timetable().tasks().forEach(task -> known.add(task.name()));
        for (ExpectedRun run : expected.in(RunState.EXPECTED, RunState.DUE, RunState.WAITING)) {
            if (!known.contains(run.task()) && !run.dueAt().isAfter(now)) {
                LOG.info("{} for {} is skipped: no file of the home asks for it", run.task(), run.businessDate());
                expected.change(run, run.skipped(now, "no file of the home asks for it any more"));
            }
        }
    }

    private void startOpen(LoadedConfiguration loaded) {
        open(loaded).forEach(task -> workers.execute(() -> work(task, loaded)));
    }

    /** The tasks with a run that may begin now, in the order of the timetable. */
    private List<Task> open(LoadedConfiguration loaded) {
        Instant now = clock.instant();
        Set<String> open = expected.in(RunState.DUE, RunState.WAITING).stream()
                .filter(run ->
                        run.nextAttemptAt() != null && !run.nextAttemptAt().isAfter(now))
                .map(ExpectedRun::task)
                .collect(Collectors.toSet());
        return loaded.timetable().tasks().stream()
                .filter(task -> open.contains(task.name()) && !dispatcher.isAtWork(task.name()))
                .toList();
    }

    /** Executes the open runs of a task, and then those of other tasks in the slot that is free now. */
    private void work(Task first, LoadedConfiguration loaded) {
        if (dispatcher.work(first, loaded.work())) {
            workers.execute(() -> attempt("what is open could not be started", this::workOnWhatIsOpen));
        }
    }

    /** Executes one open run after the other, each by the files that count at that moment. */
    private void workOnWhatIsOpen() {
        boolean hasRun;
        do {
            hasRun = follower.loaded()
                    .filter(loaded -> open(loaded).stream().anyMatch(task -> dispatcher.work(task, loaded.work())))
                    .isPresent();
        } while (hasRun);
    }

    private void free(LoadedConfiguration loaded) {
        triggers.free(loaded.timetable(), clock.instant());
    }

    /** Notices and starts a task that Quartz reports as due, on the calling thread. */
    void fired(String name) {
        follower.loaded()
                .ifPresent(loaded -> loaded.timetable().tasks().stream()
                        .filter(task -> task.name().equals(name))
                        .forEach(task -> {
                            Instant now = clock.instant();
                            noticing.notice(List.of(task), now, now);
                            expected.endHeadStart(task.name(), now);
                            work(task, loaded);
                        }));
    }
}
