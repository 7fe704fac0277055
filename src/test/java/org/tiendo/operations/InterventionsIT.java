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
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.Audit.Actor;
import org.tiendo.operations.Audit.Entry;
import org.tiendo.run.Launcher;
import org.tiendo.run.RefusedException;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunRefusal;
import org.tiendo.run.StartedBy;
import org.tiendo.run.TooManyWithdrawnException;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.ExpectedRuns;
import org.tiendo.schedule.ManualRuns;
import org.tiendo.schedule.Pauses;
import org.tiendo.schedule.RunState;
import org.tiendo.store.Column;
import org.tiendo.words.Sentence;

@ParameterizedClass
@MethodSource(RunStore.KINDS)
class InterventionsIT {

    private static final Instant NOW = Instant.parse("2024-01-01T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RunStore store;
    private final ExpectedRuns expected;
    private final Audit audit;
    private final FakeLauncher launcher = new FakeLauncher();
    private final FakeControl control = new FakeControl();
    private final Interventions interventions;

    InterventionsIT(String kind) {
        store = RunStore.empty(kind);
        expected = new ExpectedRuns(store.jdbc);
        audit = new Audit(store.jdbc, new Actor("mai@north", "process 40 on north"), Clock.fixed(NOW, ZoneOffset.UTC));
        interventions = new Interventions(
                new RunHistory(store.jdbc, new Durations(store.jdbc)),
                new ManualRuns(expected),
                launcher,
                control,
                audit);
    }

    @Test
    void completesTheExpectedRunByARestartThatCompletes() {
        store.ran(1, "pull customs", "FAILED", MINUTE).expected("pull customs", 1, "failed");
        launcher.outcome = new RunOutcome.Completed(2L);

        assertThat(interventions.restart(1, "the register answers again")).isEqualTo(launcher.outcome);

        assertThat(launcher.asked)
                .containsExactly("restart 1 by mai@north on process 40 on north: the register answers again");
        assertThat(expectedRun().state()).isEqualTo(RunState.COMPLETED);
        assertThat(expectedRun().run()).isEqualTo(2);
        assertThat(expectedRun().reason()).isEmpty();
        assertThat(audit.about(Run.subject(1)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("said")
                .containsExactly(
                        entry(Action.RESTART, "the register answers again", "started"),
                        entry(Action.RESTART, "the register answers again", "completed as run 2"));
    }

    @Test
    void tellsTheScheduleThatItIsRunningWhileAPersonRunsIt() {
        store.ran(1, "pull customs", "FAILED", MINUTE).expected("pull customs", 1, "waiting");
        launcher.meanwhile = () -> assertThat(expectedRun().state()).isEqualTo(RunState.RUNNING);
        launcher.outcome = new RunOutcome.Failed(2L, "source 'trade' is down", true);

        interventions.rerun(1, "try again");

        assertThat(launcher.asked).hasSize(1);
        assertThat(expectedRun().state()).isEqualTo(RunState.FAILED);
        assertThat(expectedRun().run()).isEqualTo(2);
        assertThat(audit.about(Run.subject(1)).get(1).outcome()).isEqualTo("failed as run 2: source 'trade' is down");
    }

    @Test
    void acceptsOnlyWhatAPullWouldNotWithdrawByItself() {
        store.ran(1, "pull customs", "FAILED", MINUTE).ran(2, "pull labour", "FAILED", MINUTE);
        store.failedWith(1, String.valueOf(new TooManyWithdrawnException("10 of 12 figures are gone", "").getMessage()))
                .failedWith(2, "source 'labour' is down");
        launcher.outcome = new RunOutcome.Completed(3L);

        assertThat(interventions.accept(1, "letter of 2 January")).isEqualTo(launcher.outcome);
        assertThat(interventions.accept(2, "letter of 2 January"))
                .isEqualTo(
                        new RunOutcome.Refused("run 2 has nothing to accept: only a pull that failed because it would"
                                + " withdraw too many figures has"));

        assertThat(launcher.asked).containsExactly("accept 1 by mai@north on process 40 on north: letter of 2 January");
        assertThat(audit.about(Run.subject(1))).extracting(Entry::action).containsOnly(Column.of(Action.ACCEPT));
    }

    @Test
    void leavesTheScheduleAsItWasWhenNothingWasRun() {
        store.ran(1, "pull customs", "STOPPED", MINUTE).expected("pull customs", 1, "stopped");
        launcher.outcome = new RunOutcome.Refused("pull customs is being run by process 12 on north");

        interventions.restart(1, "go on");

        assertThat(expectedRun().state()).isEqualTo(RunState.STOPPED);
        assertThat(expectedRun().attempts()).isEqualTo(1);
        assertThat(audit.about(Run.subject(1)).get(1).outcome()).startsWith("refused: pull customs is being run");
    }

    @Test
    void leavesAnExpectedRunCompletedWhenItIsDoneAgain() {
        store.ran(1, "pull customs", "COMPLETED", MINUTE).expected("pull customs", 1, "completed");
        launcher.outcome = new RunOutcome.Completed(2L);

        assertThat(interventions.rerun(1, "the register was corrected")).isEqualTo(launcher.outcome);
        assertThat(expectedRun().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void refusesARestartOfWhatHasCompletedOrGoesOnAndWritesThatDown() {
        store.ran(1, "pull customs", "COMPLETED", MINUTE)
                .ran(2, "pull labour", "STARTED", null)
                .claimed("pull labour 2023-12-31");

        assertThat(interventions.restart(1, "once more"))
                .isEqualTo(new RunOutcome.Refused(
                        "run 1 has completed; to do the same again from the start: tiendo" + " rerun 1"));
        assertThat(interventions.restart(2, "once more"))
                .isEqualTo(new RunOutcome.Refused("run 2 has not ended; wait, or stop it: tiendo stop 2"));
        assertThat(interventions.restart(9, "once more"))
                .isEqualTo(new RunOutcome.Refused("there is no run 9; see: tiendo runs"));
        assertThat(launcher.asked).isEmpty();
        assertThat(audit.since(Instant.EPOCH)).extracting(Entry::subject).containsExactly("run 1", "run 2", "run 9");
        assertThat(audit.since(Instant.EPOCH)).allMatch(line -> line.outcome().startsWith("refused: "));
    }

    @Test
    void skipsTheExpectedRunThatIsGivenUp() {
        store.ran(1, "pull customs", "FAILED", MINUTE).expected("pull customs", 1, "failed");

        assertThat(interventions.abandon(1, "the register is closed for good")).isInstanceOf(Answer.Done.class);

        assertThat(control.asked).containsExactly("abandon 1");
        assertThat(expectedRun().state()).isEqualTo(RunState.SKIPPED);
        assertThat(expectedRun().reason()).isEqualTo("abandoned by mai@north: the register is closed for good");
        assertThat(audit.about(Run.subject(1)).get(0).did()).isEqualTo(Sentence.of(Action.ABANDON));
    }

    @Test
    void asksARunToStopAndWritesDownWhatWasAnswered() {
        assertThat(interventions.stop(1, "the register asks for quiet")).isEqualTo(new Answer.Done("run 1 stops soon"));
        control.refusal = "run 2 does not run: it is completed";
        assertThat(interventions.stop(2, "the register asks for quiet"))
                .isEqualTo(new Answer.Refused(Sentence.plain("run 2 does not run: it is completed")));

        assertThat(audit.since(NOW))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("said")
                .containsExactly(
                        new Entry(
                                NOW,
                                "mai@north",
                                Action.STOP,
                                "run 1",
                                "the register asks for quiet",
                                "run 1 stops soon",
                                null),
                        new Entry(
                                NOW,
                                "mai@north",
                                Action.STOP,
                                "run 2",
                                "the register asks for quiet",
                                "refused: run 2 does not run: it is completed",
                                null));
        assertThat(audit.since(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void handsARunToAnExecutorAndAnswersAtOnce() {
        store.ran(1, "pull customs", "FAILED", MINUTE).ran(2, "pull labour", "COMPLETED", MINUTE);
        launcher.outcome = new RunOutcome.Completed(3L);
        List<Runnable> handed = new ArrayList<>();

        assertThat(interventions.handOver(RunDeed.RESTART, 1, "try again", handed::add))
                .isEqualTo(new Answer.Done("Run 1 is handed to process 40 on north."));
        assertThat(launcher.asked).isEmpty();
        assertThat(interventions.handOver(RunDeed.RESTART, 2, "try again", handed::add))
                .isEqualTo(new Answer.Refused(Sentence.of(RunRefusal.COMPLETED, 2L)));
        handed.forEach(Runnable::run);

        assertThat(launcher.asked).containsExactly("restart 1 by mai@north on process 40 on north: try again");
        assertThat(audit.about(Run.subject(1)))
                .extracting(Entry::outcome)
                .containsExactly("started", "completed as run 3");
        assertThat(audit.about(Run.subject(2)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).startsWith("refused: "));
    }

    @Test
    void leavesPausesAlone() {
        store.jdbc.sql("DELETE FROM pause").update();
        var pauses = new Pauses(store.jdbc);
        pauses.add(new Pauses.Pause(Pauses.Kind.JOB, "customs", NOW, "binh@north", "holidays", null));
        store.ran(1, "pull customs", "FAILED", MINUTE);
        launcher.outcome = new RunOutcome.Completed(2L);

        interventions.restart(1, "only this night");

        assertThat(pauses.holding(NOW)).hasSize(1);
    }

    @Test
    void asksForAReason() {
        assertThatThrownBy(() -> interventions.stop(1, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a reason is needed");
        assertThat(control.asked).isEmpty();
    }

    @Test
    void keepsWhatWasDoneForGood() {
        audit.add(Action.PAUSE, Sentence.of(Subject.JOB, "customs"), "holidays", Sentence.of(AuditOutcome.PAUSED));

        assertThatThrownBy(
                        () -> store.jdbc.sql("UPDATE audit SET who = 'nobody'").update())
                .hasStackTraceContaining("kept for good");
        assertThatThrownBy(() -> store.jdbc.sql("DELETE FROM audit").update()).hasStackTraceContaining("kept for good");
    }

    @Test
    void refusesARunOfAJobThatTheHomeNoLongerHas() {
        store.ran(1, "pull gone", "FAILED", MINUTE);

        assertThat(interventions.rerun(1, "needed").toString()).contains("which is no job of this home any more");
        assertThat(launcher.asked).isEmpty();
    }

    private ExpectedRun expectedRun() {
        return expected.find("pull customs", RunStore.START).orElseThrow();
    }

    private static Entry entry(Action action, String reason, String outcome) {
        return new Entry(NOW, "mai@north", action, "run 1", reason, outcome, null);
    }

    private static final class FakeLauncher implements Launcher {

        final List<String> asked = new ArrayList<>();
        RunOutcome outcome = new RunOutcome.Refused("nothing was prepared");
        Runnable meanwhile = () -> {};

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
            return answer("restart " + run, by);
        }

        @Override
        public RunOutcome rerun(long run, StartedBy by) {
            return answer("rerun " + run, by);
        }

        @Override
        public RunOutcome accept(long run, StartedBy by) {
            return answer("accept " + run, by);
        }

        private RunOutcome answer(String what, StartedBy by) {
            asked.add(what + " by " + by.who() + " on " + by.node() + ": " + by.why());
            meanwhile.run();
            return outcome;
        }
    }

    private static final class FakeControl implements RunControl {

        final List<String> asked = new ArrayList<>();
        String refusal = "";

        @Override
        public Sentence stop(long run) {
            if (!refusal.isEmpty()) {
                throw new RefusedException(refusal);
            }
            asked.add("stop " + run);
            return Sentence.plain("run " + run + " stops soon");
        }

        @Override
        public void abandon(long run) {
            asked.add("abandon " + run);
        }

        @Override
        public List<Long> recoverDead() {
            return List.of();
        }

        @Override
        public void stopAll(Duration grace) {}
    }
}
