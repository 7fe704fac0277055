package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.schedule.TestSchedule.nightly;
import static org.tiendo.schedule.TestSchedule.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Missed;
import org.tiendo.run.Backoff;
import org.tiendo.run.RunOutcome;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class DispatcherIT {

    private static final Duration CATCH_UP_EVERY = Duration.ofSeconds(10);
    private static final Duration WAIT_FOR_PULLS = Duration.ofMinutes(30);

    private final TestSchedule schedule;
    private final Task customs = nightly("pull customs", Missed.ALL);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final TaskHandler work = (task, run) -> {
        done.add(task.name() + " " + run.businessDate());
        return new RunOutcome.Completed(1L);
    };

    DispatcherIT(TestStore empty) {
        schedule = new TestSchedule(empty);
    }

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void runsWhatIsDueToItsEnd() {
        isDue(customs);

        dispatcher("process 1 on north").work(customs, work);

        assertThat(done).containsExactly("pull customs 2024-03-10");
        ExpectedRun run = schedule.expected.in(RunState.COMPLETED).get(0);
        assertThat(run.node()).isEqualTo("process 1 on north");
        assertThat(run.run()).isEqualTo(1);
        assertThat(run.attempts()).isEqualTo(1);
        assertThat(schedule.expected.ofRun(1)).contains(run);
    }

    @Test
    void makesUpForMissedNightsInOrderAndNotAllAtOnce() {
        schedule.notice(customs);
        schedule.clock.move(Duration.ofDays(3));
        schedule.notice(customs);
        Dispatcher dispatcher = dispatcher("process 1 on north");

        dispatcher.work(customs, work);
        assertThat(done).containsExactly("pull customs 2024-03-10");

        schedule.clock.move(CATCH_UP_EVERY);
        dispatcher.work(customs, work);
        schedule.clock.move(CATCH_UP_EVERY);
        dispatcher.work(customs, work);
        assertThat(done)
                .containsExactly("pull customs 2024-03-10", "pull customs 2024-03-11", "pull customs 2024-03-12");
    }

    @Test
    void triesAgainWhatFailedWhenItsTimeHasCome() {
        isDue(customs);
        Dispatcher dispatcher = dispatcher("process 1 on north");

        dispatcher.work(customs, (task, run) -> new RunOutcome.Failed(1L, "source 'customs' is down", true));
        dispatcher.work(customs, work);
        assertThat(done).isEmpty();

        schedule.clock.move(Duration.ofMinutes(1));
        dispatcher.work(customs, work);
        assertThat(done).hasSize(1);
        assertThat(schedule.expected.in(RunState.COMPLETED).get(0).attempts()).isEqualTo(2);
    }

    @Test
    void letsTheEditionWaitForPullsThatGoOnButNotForEver() {
        Task edition = task(Task.EDITION, "0 0 5 * * ?", Missed.ALL);
        schedule.notice(edition);
        isDue(customs);
        schedule.clock.set("2024-03-10T22:00:00Z");
        schedule.notice(edition);
        Dispatcher dispatcher = dispatcher("process 1 on north");

        dispatcher.work(edition, work);
        assertThat(done).isEmpty();

        schedule.clock.move(WAIT_FOR_PULLS);
        dispatcher.work(edition, work);
        assertThat(done).containsExactly("edition 2024-03-10");
    }

    @Test
    void doesNotLetTheEditionWaitForAPullWhoseSourceIsDown() {
        Task edition = task(Task.EDITION, "0 0 5 * * ?", Missed.ALL);
        schedule.notice(edition);
        isDue(customs);
        Dispatcher dispatcher = dispatcher("process 1 on north");
        dispatcher.work(customs, (task, run) -> new RunOutcome.Failed(1L, "source 'customs' is down", true));
        schedule.clock.set("2024-03-10T22:00:00Z");
        schedule.notice(edition);

        dispatcher.work(edition, work);

        assertThat(done).containsExactly("edition 2024-03-10");
    }

    @Test
    void beginsNothingOfATaskThatAnotherNodeIsRunning() throws Exception {
        isDue(customs);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        Thread north = new Thread(() -> dispatcher("process 1 on north").work(customs, (task, run) -> {
            begun.countDown();
            await(end);
            return work.run(task, run);
        }));
        north.start();
        await(begun);

        dispatcher("process 2 on south").work(customs, work);
        assertThat(done).isEmpty();

        end.countDown();
        north.join();
        assertThat(done).hasSize(1);
    }

    @Test
    void neverRunsOneTwiceHoweverManyNodesAreAfterIt() throws Exception {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            tasks.add(nightly("pull job_" + i, Missed.ALL));
        }
        tasks.forEach(this::isDue);
        var start = new CyclicBarrier(4);
        List<Thread> nodes = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Dispatcher node = dispatcher("process " + i);
            List<Task> own = new ArrayList<>(tasks);
            Collections.shuffle(own, new Random(i));
            nodes.add(new Thread(() -> {
                await(start);
                own.forEach(task -> node.work(task, work));
            }));
        }
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(done).hasSize(25).doesNotHaveDuplicates();
        assertThat(schedule.expected.in(RunState.COMPLETED)).hasSize(25);
    }

    @Test
    void runsNoMoreAtOnceThanThisNodeMay() throws Exception {
        Task health = nightly("pull health", Missed.ALL);
        isDue(customs);
        isDue(health);
        Dispatcher node = new Dispatcher(
                schedule.expected,
                schedule.pauses,
                attempts(),
                new Dispatcher.Limits(1, CATCH_UP_EVERY, WAIT_FOR_PULLS),
                new Dispatcher.Node("process 1 on north", schedule.clock));
        node.work(customs, (task, run) -> {
            node.work(health, work);
            return work.run(task, run);
        });

        assertThat(done).containsExactly("pull customs 2024-03-10");
        node.work(health, work);
        assertThat(done).hasSize(2);
    }

    @Test
    void beginsNothingOnceItIsClosed() throws Exception {
        isDue(customs);
        Dispatcher dispatcher = dispatcher("process 1 on north");
        dispatcher.close();
        dispatcher.work(customs, work);

        assertThat(done).isEmpty();
        assertThat(dispatcher.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void leavesARunAsRunningWhoseEndItCouldNotLearn() {
        isDue(customs);
        Dispatcher dispatcher = dispatcher("process 1 on north");
        try {
            dispatcher.work(customs, (task, run) -> {
                throw new IllegalStateException("the store is gone");
            });
        } catch (IllegalStateException storeIsGone) {
            assertThat(dispatcher.isAtWork("pull customs")).isFalse();
        }
        assertThat(schedule.expected.in(RunState.RUNNING)).hasSize(1);

        schedule.takeover("process 1 on north").takeOver(schedule.clock.instant(), dispatcher::isAtWork);
        dispatcher.work(customs, work);
        assertThat(done).hasSize(1);
    }

    @Test
    void takesOverFromADeadNodeButNeverFromALivingOne() {
        isDue(customs);
        isBegunInTheSouth();
        var takeover = schedule.takeover("process 1 on north");

        schedule.leases.take("node process 2 on south", "process 2 on south", Duration.ofMinutes(5));
        takeover.takeOver(schedule.clock.instant(), task -> false);
        assertThat(schedule.expected.in(RunState.RUNNING)).hasSize(1);

        schedule.leases.current("node process 2 on south").ifPresent(schedule.leases::release);
        var claim = schedule.leases
                .take("pull customs 2024-03-10", "process 2 on south", Duration.ofMinutes(5))
                .orElseThrow();
        takeover.takeOver(schedule.clock.instant(), task -> false);
        assertThat(schedule.expected.in(RunState.RUNNING)).hasSize(1);

        schedule.leases.release(claim);
        takeover.takeOver(schedule.clock.instant(), task -> false);
        assertThat(schedule.expected.in(RunState.DUE))
                .singleElement()
                .satisfies(run -> assertThat(run.reason()).isEqualTo("process 2 on south died while it ran it"));
    }

    @Test
    void doesNotRunAgainWhatHadCompletedBeforeItsNodeCouldSaySo() {
        isDue(customs);
        Instant now = schedule.clock.instant();
        isBegunInTheSouth();
        schedule.ran(1, "pull customs", "2024-03-10", now.minusSeconds(60), "COMPLETED");
        schedule.ran(2, "pull customs", "2024-03-10", now.plusMillis(5), "COMPLETED");
        schedule.ran(3, "pull customs", "2024-03-09", now.plusMillis(5), "COMPLETED");
        schedule.ran(4, "pull labour", "2024-03-10", now.plusMillis(5), "COMPLETED");

        schedule.takeover("process 1 on north").takeOver(now.plusSeconds(60), task -> false);

        assertThat(schedule.expected.in(RunState.COMPLETED))
                .singleElement()
                .returns(2L, ExpectedRun::run)
                .returns(now.plusSeconds(60), ExpectedRun::endedAt);
    }

    @Test
    void runsAgainWhatHadOnlyStarted() {
        isDue(customs);
        Instant now = schedule.clock.instant();
        isBegunInTheSouth();
        schedule.ran(1, "pull customs", "2024-03-10", now.minusSeconds(60), "COMPLETED");
        schedule.ran(2, "pull customs", "2024-03-10", now.plusMillis(5), "STARTED");

        schedule.takeover("process 1 on north").takeOver(now.plusSeconds(60), task -> false);

        assertThat(schedule.expected.in(RunState.DUE)).hasSize(1);
    }

    @Test
    void givesUpWhatHasTakenFiveNodesWithIt() {
        isDue(customs);
        var takeover = schedule.takeover("process 9 on north");
        for (int node = 1; node <= 5; node++) {
            ExpectedRun due = schedule.expected.in(RunState.DUE).get(0);
            schedule.expected.change(due, due.started("process " + node, schedule.clock.instant()));
            takeover.takeOver(schedule.clock.instant(), task -> false);
        }

        assertThat(schedule.expected.in(RunState.FAILED))
                .singleElement()
                .satisfies(run -> assertThat(run.reason()).contains("process 5 died", "5 attempts"));
    }

    @Test
    void resumesWhatWasPausedAsTheScheduleWantsMissedOnes() {
        Instant now = schedule.clock.instant();
        var pause = new Pauses.Pause(Kind.JOB, "customs", now, "lan@north", "moves house", now.plusSeconds(3600));
        schedule.pauses.add(pause);

        assertThat(schedule.pauses.holding(Kind.JOB, "customs", now)).contains(pause);
        assertThat(schedule.pauses.holding(Kind.SOURCE, "customs", now)).isEmpty();
        assertThat(schedule.pauses.holding(now.plusSeconds(3600))).isEmpty();
        assertThat(schedule.pauses.resume(Kind.JOB, "customs", "lan@north", now.plusSeconds(60)))
                .isTrue();
        assertThat(schedule.pauses.holding(now.plusSeconds(60))).isEmpty();
        assertThat(schedule.pauses.resume(Kind.JOB, "customs", "lan@north", now.plusSeconds(61)))
                .isFalse();
    }

    /** What is due is begun by another node, which then says nothing more. */
    private void isBegunInTheSouth() {
        ExpectedRun due = schedule.expected.in(RunState.DUE).get(0);
        schedule.expected.change(due, due.started("process 2 on south", schedule.clock.instant()));
    }

    /** Noticed on time on the night of 10 March. */
    private void isDue(Task task) {
        schedule.expected.add(new Firing(
                task.name(),
                Instant.parse("2024-03-10T18:30:00Z"),
                LocalDate.of(2024, 3, 10),
                Instant.parse("2024-03-10T21:30:00Z")));
        schedule.clock.set("2024-03-10T18:30:01Z");
        schedule.notice(task);
    }

    private Dispatcher dispatcher(String node) {
        return new Dispatcher(
                schedule.expected,
                schedule.pauses,
                attempts(),
                new Dispatcher.Limits(4, CATCH_UP_EVERY, WAIT_FOR_PULLS),
                new Dispatcher.Node(node, schedule.clock));
    }

    private static Attempts attempts() {
        return new Attempts(
                new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30), new Random(3)), Duration.ofSeconds(10));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
