package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiendo.run.Backoff;
import org.tiendo.run.RunOutcome;

class AttemptsTest {

    private static final Instant DUE = Instant.parse("2024-03-10T18:30:00Z");
    private static final Instant DEADLINE = Instant.parse("2024-03-10T21:30:00Z");
    private static final RunOutcome DOWN = new RunOutcome.Failed(7L, "source 'customs' is down", true);

    private final Attempts attempts = new Attempts(
            new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30), new Random(1)), Duration.ofSeconds(10));
    private final ExpectedRun running = new Firing("pull customs", DUE, LocalDate.of(2024, 3, 10), DEADLINE)
            .expected()
            .due(false, DUE, DUE)
            .started("process 1 on north", DUE);

    @Test
    void endWhenTheRunCompletes() {
        ExpectedRun after = attempts.after(running, new RunOutcome.Completed(7L), DUE, false);

        assertThat(after.state()).isEqualTo(RunState.COMPLETED);
        assertThat(after.run()).isEqualTo(7);
    }

    @Test
    void areFollowedByAnotherWhileASourceIsDown() {
        ExpectedRun after = attempts.after(running, DOWN, DUE, false);

        assertThat(after.state()).isEqualTo(RunState.WAITING);
        assertThat(after.nextAttemptAt()).isBetween(DUE.plusSeconds(30), DUE.plusSeconds(60));
        assertThat(after.reason()).isEqualTo("source 'customs' is down");
    }

    @Test
    void areNotFollowedByAnotherBeyondTheDeadline() {
        ExpectedRun after = attempts.after(running, DOWN, DEADLINE.minusSeconds(20), false);

        assertThat(after.state()).isEqualTo(RunState.FAILED);
        assertThat(after.nextAttemptAt()).isNull();
    }

    @Test
    void giveAMissedRunAsMuchTimeAsItWouldHaveHad() {
        Instant noticed = DUE.plus(Duration.ofDays(3));
        ExpectedRun missed = new Firing("pull customs", DUE, LocalDate.of(2024, 3, 10), DEADLINE)
                .expected()
                .due(true, noticed, noticed)
                .started("process 1 on north", noticed);

        assertThat(attempts.after(missed, DOWN, noticed.plusSeconds(60), false).state())
                .isEqualTo(RunState.WAITING);
        assertThat(attempts.after(missed, DOWN, noticed.plus(Duration.ofHours(3)), false)
                        .state())
                .isEqualTo(RunState.FAILED);
    }

    @Test
    void areNotFollowedByAnotherAfterAFailureThatCannotHeal() {
        var wrong = new RunOutcome.Failed(7L, "source 'customs' refused the query", false);

        assertThat(attempts.after(running, wrong, DUE, false).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void doNotCountWhenTheRunCouldNotBeStarted() {
        var refused = new RunOutcome.Refused("pull customs 2024-03-10 is being run by process 2 on south");

        ExpectedRun after = attempts.after(running, refused, DUE, false);

        assertThat(after.state()).isEqualTo(RunState.DUE);
        assertThat(after.attempts()).isZero();
        assertThat(after.nextAttemptAt()).isEqualTo(DUE.plusSeconds(10));
    }

    @Test
    void leaveARunThatAPersonStoppedStopped() {
        assertThat(attempts.after(running, new RunOutcome.Stopped(7), DUE, false)
                        .state())
                .isEqualTo(RunState.STOPPED);
    }

    @Test
    void handARunThatStopsWithItsNodeToWhoeverComesNext() {
        ExpectedRun after = attempts.after(running, new RunOutcome.Stopped(7), DUE, true);

        assertThat(after.state()).isEqualTo(RunState.DUE);
        assertThat(after.nextAttemptAt()).isEqualTo(DUE);
        assertThat(after.attempts()).isEqualTo(1);
    }
}
