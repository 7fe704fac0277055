package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunStatus;

class LogStateTest {

    private static final Instant START = Instant.parse("2024-01-01T02:00:00Z");
    private static final HomeTime TIME = new HomeTime(ZoneOffset.UTC);
    private static final RetentionSettings RETENTION = new RetentionSettings(LocalTime.of(3, 15), 400, 90, 90, 400);

    @Test
    void tellsNothingYetFromNothingAtAllAndFromWhatWasRemoved() {
        assertThat(state(run(RunStatus.RUNNING, null), Duration.ofMinutes(1))).isEqualTo(LogState.NOT_YET);
        Run ended = run(RunStatus.COMPLETED, START.plusSeconds(60));
        assertThat(state(ended, Duration.ofDays(90))).isEqualTo(LogState.NONE);
        assertThat(state(ended, Duration.ofDays(91))).isEqualTo(LogState.PURGED);
        assertThat(LogState.purgedOn(ended, RETENTION, TIME)).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    private static LogState state(Run run, Duration later) {
        return LogState.of(run, List.of(), RETENTION, START.plus(later), TIME);
    }

    private static Run run(RunStatus status, @Nullable Instant end) {
        return new Run(17, 9, "pull customs", LocalDate.of(2023, 12, 31), "now", status, START, end, null, "");
    }
}
