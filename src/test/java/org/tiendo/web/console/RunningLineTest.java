package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunProgress;
import org.tiendo.operations.RunStatus;

class RunningLineTest {

    private static final Instant START = Instant.parse("2024-01-01T02:00:00Z");
    private static final HomeTime TIME = new HomeTime(ZoneOffset.UTC);
    private static final Median USUAL = new Median(20, Duration.ofMinutes(10));

    @Test
    void saysHowFarARunIsAndWhenItWillEnd() {
        RunningLine line = RunningLine.of(
                run(RunStatus.RUNNING), new RunProgress(2, 3, 12_406), USUAL, START.plusSeconds(60), TIME);

        assertThat(line.step()).isEqualTo("2 / 3");
        assertThat(line.rows()).isEqualTo("12,406");
        assertThat(line.expectedEnd()).isEqualTo("2024-01-01 02:10:00");
        assertThat(line.isLongerThanUsual()).isFalse();
        assertThat(line.isGoingOn()).isTrue();
    }

    @Test
    void saysWhenARunTakesLongerThanUsual() {
        assertThat(RunningLine.of(run(RunStatus.RUNNING), null, USUAL, START.plusSeconds(601), TIME)
                        .isLongerThanUsual())
                .isTrue();
    }

    @Test
    void leavesUnknownWhatNobodyKnows() {
        RunningLine line = RunningLine.of(run(RunStatus.RUNNING), null, null, START, TIME);

        assertThat(line.expectedEnd()).isEmpty();
        assertThat(line.step()).isEmpty();
    }

    @Test
    void aRunThatHasEndedIsNotAskedForAgain() {
        RunningLine line = RunningLine.of(run(RunStatus.FAILED), null, USUAL, START, TIME);

        assertThat(line.isGoingOn()).isFalse();
        assertThat(line.expectedEnd()).isEmpty();
    }

    private static Run run(RunStatus status) {
        return new Run(17, 9, "pull customs", LocalDate.of(2023, 12, 31), "now", status, START, null, null, "");
    }
}
