package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.tiendo.homes.HomeFolder;
import org.tiendo.run.Backoff;
import org.tiendo.run.RunOutcome;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** What a node does every few seconds, with a clock that is moved instead of waited for. */
@ParameterizedClass
@MethodSource(TestServers.STORES)
class PeriodicCheckIT {

    private static final String NIGHTLY = "0 30 1 * * ?";

    private final TestSchedule schedule;
    private final Scheduler quartz;
    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    private HomeFolder home;

    PeriodicCheckIT(TestStore empty) throws SchedulerException {
        schedule = new TestSchedule(empty);
        quartz = QuartzScheduler.over(schedule.store.dataSource(), false, 1, task -> {});
        quartz.clear();
    }

    @BeforeEach
    void describeAHome() {
        home = HomeFolder.village(folder);
        ScheduledJob.write(home, "papers", NIGHTLY);
        ScheduledJob.write(home, "letters", NIGHTLY);
    }

    @AfterEach
    void close() throws SchedulerException {
        quartz.shutdown();
        schedule.close();
    }

    @Test
    void startsWhatQuartzHasNotStarted() {
        PeriodicCheck sweep = sweep();
        schedule.clock.set("2024-03-10T18:30:01Z");
        sweep.check();
        assertThat(done).isEmpty();

        schedule.clock.move(PeriodicCheck.QUARTZ_FIRST);
        sweep.check();
        assertThat(done).containsExactlyInAnyOrder("pull letters 2024-03-10", "pull papers 2024-03-10");
    }

    @Test
    void beginsAtOnceWhatQuartzSaysIsDue() {
        PeriodicCheck sweep = sweep();
        schedule.clock.set("2024-03-10T18:30:00Z");

        sweep.fired("pull papers");

        assertThat(done).containsExactly("pull papers 2024-03-10");
    }

    @Test
    void beginsWhatQuartzFiresAfterThePeriodicCheckHasNoticedIt() {
        PeriodicCheck sweep = sweep();
        schedule.clock.set("2024-03-10T18:30:01Z");
        sweep.check();
        assertThat(done).isEmpty();

        sweep.fired("pull papers");

        assertThat(done).containsExactly("pull papers 2024-03-10");
    }

    @Test
    void goesOnWithTheNextTaskAsSoonAsItsOnlySlotIsFree() {
        List<Runnable> submitted = new ArrayList<>();
        PeriodicCheck sweep = sweep(submitted::add);
        schedule.clock.set("2024-03-10T18:30:01Z");
        sweep.check();
        schedule.clock.move(PeriodicCheck.QUARTZ_FIRST);
        sweep.check();
        assertThat(submitted).hasSize(2);

        // The other one found the slot taken, and no check is made afterwards.
        submitted.remove(1);
        while (!submitted.isEmpty()) {
            submitted.remove(0).run();
        }

        assertThat(done).containsExactlyInAnyOrder("pull letters 2024-03-10", "pull papers 2024-03-10");
    }

    /** Quartz fires at no time that the clocks skip. */
    @Test
    void beginsInANightWithoutItsHourWhatQuartzPassesOver() {
        ScheduledJob.write(home.delete("jobs/letters"), "papers", "0 30 2 * * ?", "Europe/Paris");
        schedule.clock.set("2024-03-30T12:00:00Z");
        PeriodicCheck sweep = sweep();

        schedule.clock.set("2024-03-31T01:00:01Z");
        sweep.check();
        schedule.clock.move(PeriodicCheck.QUARTZ_FIRST);
        sweep.check();

        assertThat(done).containsExactly("pull papers 2024-03-30");
    }

    @Test
    void beginsOnceInANightWhoseHourComesTwiceHoweverOftenQuartzFires() {
        ScheduledJob.write(home.delete("jobs/letters"), "papers", "0 30 2 * * ?", "Europe/Paris");
        schedule.clock.set("2024-10-26T12:00:00Z");
        PeriodicCheck sweep = sweep();

        for (String fired : List.of("2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z")) {
            schedule.clock.set(fired);
            sweep.fired("pull papers");
            sweep.check();
        }

        assertThat(done).containsExactly("pull papers 2024-10-26");
    }

    @Test
    void speaksOfTheNightThatWasDueWhenItsClockHasJumpedOverIt() {
        PeriodicCheck sweep = sweep();
        schedule.clock.set("2024-03-12T02:00:00Z");

        sweep.fired("pull papers");

        assertThat(done).containsExactly("pull papers 2024-03-11");
        assertThat(schedule.expected.in(RunState.SKIPPED))
                .extracting(ExpectedRun::reason)
                .containsExactly("missed; only the latest is caught up");
    }

    @Test
    void skipsWhatIsDueOfAJobThatWasRemoved() {
        PeriodicCheck sweep = sweep();
        schedule.clock.set("2024-03-10T18:30:01Z");
        sweep.check();
        home.delete("jobs/letters");
        apply();
        schedule.clock.move(PeriodicCheck.QUARTZ_FIRST);

        sweep.check();

        assertThat(done).containsExactly("pull papers 2024-03-10");
        assertThat(schedule.expected.in(RunState.SKIPPED)).singleElement().satisfies(run -> {
            assertThat(run.task()).isEqualTo("pull letters");
            assertThat(run.reason()).isEqualTo("no file of the home asks for it any more");
        });
    }

    @Test
    void beginsNothingWhileItsFilesAreNotTheOnesThatCount() {
        PeriodicCheck sweep = sweep();
        new ScheduleRevisions(schedule.jdbc)
                .add(new ScheduleRevision(2, "other", schedule.clock.instant(), "process 2 on south"));
        schedule.clock.set("2024-03-10T18:31:00Z");

        sweep.check();
        sweep.fired("pull papers");

        assertThat(done).isEmpty();
    }

    @Test
    void treatsWhatFellDueDuringAPauseAsMissedWhenItIsOver() {
        PeriodicCheck sweep = sweep();
        schedule.clock.set("2024-03-10T18:00:00Z");
        var now = schedule.clock.instant();
        schedule.pauses.add(new Pause(Kind.SOURCE, "records", now, "lan@north", "moves", now.plusSeconds(7200)));

        schedule.clock.set("2024-03-10T18:45:00Z");
        sweep.check();
        sweep.fired("pull papers");
        assertThat(done).isEmpty();

        schedule.clock.set("2024-03-10T20:00:01Z");
        sweep.check();
        schedule.clock.move(Duration.ofSeconds(20));
        sweep.check();
        schedule.clock.move(Duration.ofSeconds(20));
        sweep.check();
        assertThat(done).containsExactlyInAnyOrder("pull letters 2024-03-10", "pull papers 2024-03-10");
        assertThat(schedule.expected.in(RunState.COMPLETED)).allMatch(ExpectedRun::isMissed);
    }

    /** At work since the first look. */
    private PeriodicCheck sweep() {
        return sweep(Runnable::run);
    }

    private PeriodicCheck sweep(Executor workers) {
        var follower = new ConfigurationFollower(
                new ScheduleRevisions(schedule.jdbc),
                () -> new LoadedConfiguration(home.catalog(), this::work),
                "process 1 on north",
                schedule.clock);
        var sweep = new PeriodicCheck(
                follower,
                schedule.expected,
                schedule.noticing(),
                dispatcher(),
                schedule.takeover("process 1 on north"),
                new Triggers(quartz, new StoredTriggers(schedule.jdbc)),
                workers,
                schedule.clock);
        follower.start();
        sweep.check();
        return sweep;
    }

    private RunOutcome work(Task task, ExpectedRun run) {
        if (task.job() != null) {
            done.add(task.name() + " " + run.businessDate());
        }
        return new RunOutcome.Completed(null);
    }

    private void apply() {
        new RevisionActivation(new ScheduleRevisions(schedule.jdbc), schedule.clock)
                .apply(home.catalog().fingerprint(), "lan@north");
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(
                schedule.expected,
                schedule.pauses,
                new Attempts(
                        new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30), new Random(3)),
                        Duration.ofSeconds(10)),
                new Dispatcher.Limits(4, Duration.ofSeconds(10), Duration.ofMinutes(30)),
                new Dispatcher.Node("process 1 on north", schedule.clock));
    }
}
