package org.tiendo.operations.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RunFailure;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.RunState;
import org.tiendo.words.Sentence;

/** A run due at one o'clock, with a deadline at four. */
class LatenessTest {

    private final Lateness lateness = new Lateness(Duration.ofMinutes(10), new HomeTime(ZoneOffset.UTC));

    @Test
    void tellsOfARunThatHasNotBegunInTime() {
        assertThat(kind(RunState.EXPECTED, "01:10")).isEmpty();
        assertThat(kind(RunState.EXPECTED, "01:11")).contains(IncidentKind.NOT_STARTED);
        assertThat(kind(RunState.DUE, "01:11")).contains(IncidentKind.NOT_STARTED);
        assertThat(kind(RunState.DUE, "05:00")).contains(IncidentKind.NOT_STARTED);
    }

    @Test
    void staysQuietWhileARunGoesOnOrIsTriedAgainWithinItsTime() {
        assertThat(kind(RunState.RUNNING, "04:00")).isEmpty();
        assertThat(kind(RunState.WAITING, "04:00")).isEmpty();
        assertThat(kind(RunState.STOPPED, "04:00")).isEmpty();
    }

    @Test
    void tellsOfARunThatHasNotCompletedByItsDeadline() {
        assertThat(kind(RunState.RUNNING, "04:01")).contains(IncidentKind.NOT_FINISHED);
        assertThat(kind(RunState.WAITING, "04:01")).contains(IncidentKind.NOT_FINISHED);
        assertThat(kind(RunState.STOPPED, "04:01")).contains(IncidentKind.NOT_FINISHED);
    }

    @Test
    void tellsAtOnceOfARunThatHasFailedForGood() {
        assertThat(kind(failed("02:00"), "02:01")).contains(IncidentKind.RUN_FAILED);
    }

    @Test
    void keepsTheKindOfAFailureOnceItsDeadlinePasses() {
        assertThat(kind(failed("02:00"), "05:00")).contains(IncidentKind.RUN_FAILED);
        assertThat(kind(failed("04:30"), "05:00")).contains(IncidentKind.NOT_FINISHED);
    }

    @Test
    void staysQuietAboutWhatIsDoneOrLeftOut() {
        assertThat(kind(RunState.COMPLETED, "09:00")).isEmpty();
        assertThat(kind(RunState.SKIPPED, "09:00")).isEmpty();
    }

    @Test
    void givesAMissedRunItsTimeFromWhenItWasNoticed() {
        ExpectedRun missed = run(RunState.RUNNING, 1, true, at("08:00"), null);

        assertThat(kind(missed, "10:59")).isEmpty();
        assertThat(kind(missed, "11:01")).contains(IncidentKind.NOT_FINISHED);
        assertThat(kind(run(RunState.DUE, 0, true, at("08:00"), null), "08:05")).isEmpty();
    }

    @Test
    void saysWhoRunsItAndSinceWhen() {
        Cause cause = lateness.of(run(RunState.RUNNING, 1, false, null, null), at("04:01"))
                .orElseThrow();

        assertThat(cause.subject()).isEqualTo("pull customs, business date 2024-03-31");
        assertThat(cause.message())
                .isEqualTo("It should have ended by 2024-04-01 04:00 and is still running since 2024-04-01 01:00,"
                        + " by process 7 on north.");
    }

    @Test
    void saysTheReasonInASentenceThatPagesKnow() {
        ExpectedRun stopped = run(RunState.STOPPED, 1, false, null, null, "source 'customs' is down: no route");
        Cause cause = lateness.of(stopped, at("04:01")).orElseThrow();

        assertThat(cause.message())
                .isEqualTo(
                        "It should have ended by 2024-04-01 04:00 and is stopped: source 'customs' is down: no route.");
        assertThat(cause.facts().get(0).arguments())
                .last()
                .isEqualTo(
                        Sentence.of(IncidentFact.BECAUSE, Sentence.of(RunFailure.SOURCE_DOWN, "customs", "no route")));
    }

    private Optional<IncidentKind> kind(RunState state, String now) {
        int attempts = state == RunState.EXPECTED || state == RunState.DUE ? 0 : 1;
        return kind(run(state, attempts, false, null, null), now);
    }

    private Optional<IncidentKind> kind(ExpectedRun run, String now) {
        return lateness.of(run, at(now)).map(Cause::kind);
    }

    private static ExpectedRun failed(String ended) {
        return run(RunState.FAILED, 1, false, null, at(ended));
    }

    private static ExpectedRun run(
            RunState state, int attempts, boolean isMissed, @Nullable Instant noticed, @Nullable Instant ended) {
        return run(state, attempts, isMissed, noticed, ended, "");
    }

    private static ExpectedRun run(
            RunState state,
            int attempts,
            boolean isMissed,
            @Nullable Instant noticed,
            @Nullable Instant ended,
            String reason) {
        return new ExpectedRun(
                "pull customs",
                at("01:00"),
                LocalDate.of(2024, 3, 31),
                at("04:00"),
                state,
                attempts,
                isMissed,
                noticed,
                at("01:00"),
                null,
                "process 7 on north",
                17L,
                ended,
                reason);
    }

    private static Instant at(String time) {
        return Instant.parse("2024-04-01T" + time + ":00Z");
    }
}
