package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Job;
import org.tiendo.operations.Audit.Actor;
import org.tiendo.run.Launcher;
import org.tiendo.run.RefusedException;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ExpectedRuns;
import org.tiendo.schedule.ManualRuns;
import org.tiendo.words.Sentence;

@ParameterizedClass
@MethodSource(RunStore.KINDS)
class BulkInterventionsIT {

    private static final Instant NOW = Instant.parse("2024-01-01T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final RunFilter FAILED = new RunFilter(null, RunStatus.FAILED, null, null, null, 50);

    private final RunStore store;
    private final Audit audit;
    private final List<String> asked = new ArrayList<>();
    private final BulkInterventions bulk;

    BulkInterventionsIT(String kind) {
        store = RunStore.empty(kind);
        audit = new Audit(store.jdbc, new Actor("mai", "process 40 on north"), Clock.fixed(NOW, ZoneOffset.UTC));
        bulk = new BulkInterventions(new Interventions(
                new RunHistory(store.jdbc, new Durations(store.jdbc)),
                new ManualRuns(new ExpectedRuns(store.jdbc)),
                new FakeLauncher(),
                new FakeControl(),
                audit));
    }

    @Test
    void plansTheRunsOfTheFilterAndNamesThoseItIsRefusedFor() {
        store.ran(1, "pull customs", "FAILED", MINUTE)
                .attempted(2, 1, "FAILED", MINUTE, "")
                .ran(3, "pull labour", "FAILED", MINUTE)
                .ran(4, "pull labour", "COMPLETED", MINUTE)
                .ran(5, "pull poverty", "FAILED", MINUTE)
                .with(5, "business_date", "2023-12-30")
                .ran(6, "pull poverty", "COMPLETED", MINUTE);

        BulkPlan plan = bulk.plan(RunDeed.RESTART, FAILED);

        assertThat(plan.runs()).extracting(Run::number).containsExactly(5L, 2L);
        assertThat(plan.refused())
                .extracting(refused -> refused.reason().toString())
                .containsExactly(
                        "run 4 is a later run of the same job and date as run 3",
                        "run 1 was resumed as run 2; use that number");
        assertThat(plan.isCut()).isFalse();
        assertThat(asked).isEmpty();
        assertThat(audit.since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void doesThemAllWithOneEntryInTheAudit() {
        store.ran(1, "pull customs", "FAILED", MINUTE)
                .expected("pull customs", 1, "failed")
                .ran(2, "pull labour", "FAILED", MINUTE)
                .ran(3, "pull poverty", "FAILED", MINUTE)
                .ran(4, "pull poverty", "COMPLETED", MINUTE);
        List<String> answers = new ArrayList<>();

        bulk.execute(
                bulk.plan(RunDeed.RESTART, FAILED),
                "the sources answer again",
                Runnable::run,
                (run, answer) -> answers.add(answer.in(done -> "done: " + done, refusal -> "not: " + refusal)));

        assertThat(asked)
                .containsExactly(
                        "restart 2 by mai: the sources answer again", "restart 1 by mai: the sources answer again");
        assertThat(answers)
                .containsExactly(
                        "not: run 2 failed as run 102: source 'labour' is down", "done: run 1 completed as run 101");
        assertThat(audit.since(Instant.EPOCH))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("said")
                .containsExactly(new Audit.Entry(
                        NOW,
                        "mai",
                        Audit.Action.RESTART,
                        "runs status failed",
                        "the sources answer again",
                        "2 runs to be restarted: 2, 1; 1 refused: run 4 is a later run of the same job and date as run"
                                + " 3",
                        null));
        assertThat(new ExpectedRuns(store.jdbc)
                        .find("pull customs", RunStore.START)
                        .orElseThrow()
                        .run())
                .isEqualTo(101);
    }

    @Test
    void goesOnAfterARefusalWhenItAbandonsRuns() {
        store.ran(1, "pull customs", "FAILED", MINUTE).ran(2, "pull labour", "FAILED", MINUTE);
        List<Answer> answers = new ArrayList<>();

        bulk.execute(
                bulk.plan(RunDeed.ABANDON, FAILED),
                "closed for good",
                Runnable::run,
                (run, answer) -> answers.add(answer));

        assertThat(answers)
                .containsExactly(
                        new Answer.Refused(Sentence.plain("run 2 is being run")),
                        new Answer.Done(Sentence.of(AuditOutcome.ABANDONED, 1L)));
        assertThat(audit.since(Instant.EPOCH)).hasSize(1);
    }

    @Test
    void leavesOutTheOlderRunsOfALargeFilterAndSaysSo() {
        for (int run = 1; run <= BulkInterventions.MOST + 1; run++) {
            store.ran(run, "pull job" + run, "FAILED", MINUTE);
        }

        BulkPlan plan = bulk.plan(RunDeed.RERUN, FAILED);

        assertThat(plan.isCut()).isTrue();
        assertThat(plan.runs()).hasSize(BulkInterventions.MOST).noneMatch(run -> run.number() == 1);
    }

    @Test
    void asksForAReason() {
        store.ran(1, "pull customs", "FAILED", MINUTE);
        BulkPlan plan = bulk.plan(RunDeed.RESTART, FAILED);

        assertThatThrownBy(() -> bulk.execute(plan, " ", Runnable::run, (run, answer) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asked).isEmpty();
    }

    private final class FakeLauncher implements Launcher {

        @Override
        public RunOutcome pull(Job job, LocalDate businessDate, StartedBy by) {
            throw new AssertionError("nobody asked for a pull");
        }

        @Override
        public RunOutcome edition(LocalDate businessDate, Instant cutOff, StartedBy by) {
            throw new AssertionError("nobody asked for an edition");
        }

        @Override
        public boolean knows(String job) {
            return !job.equals("gone");
        }

        @Override
        public RunOutcome restart(long run, StartedBy by) {
            asked.add("restart " + run + " by " + by.who() + ": " + by.why());
            return run == 2
                    ? new RunOutcome.Failed(102L, "source 'labour' is down", true)
                    : new RunOutcome.Completed(100 + run);
        }

        @Override
        public RunOutcome rerun(long run, StartedBy by) {
            throw new AssertionError("nobody asked for a rerun");
        }

        @Override
        public RunOutcome accept(long run, StartedBy by) {
            throw new AssertionError("nobody accepted anything");
        }
    }

    private static final class FakeControl implements RunControl {

        @Override
        public Sentence stop(long run) {
            throw new AssertionError("nobody asked for a stop");
        }

        @Override
        public void abandon(long run) {
            if (run == 2) {
                throw new RefusedException("run 2 is being run");
            }
        }

        @Override
        public List<Long> recoverDead() {
            return List.of();
        }

        @Override
        public void stopAll(Duration grace) {}
    }
}
