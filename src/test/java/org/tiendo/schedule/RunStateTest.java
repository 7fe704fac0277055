package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RunStateTest {

    @Test
    void changesOnlyAsTheLifeCycleSays() {
        assertThat(next(RunState.EXPECTED)).containsExactlyInAnyOrder(RunState.DUE, RunState.SKIPPED);
        assertThat(next(RunState.DUE)).containsExactlyInAnyOrder(RunState.RUNNING, RunState.SKIPPED);
        assertThat(next(RunState.RUNNING))
                .containsExactlyInAnyOrder(
                        RunState.DUE, RunState.WAITING, RunState.COMPLETED, RunState.FAILED, RunState.STOPPED);
        assertThat(next(RunState.WAITING))
                .containsExactlyInAnyOrder(RunState.RUNNING, RunState.FAILED, RunState.SKIPPED);
    }

    @Test
    void endsForGoodWhenItIsCompletedOrSkipped() {
        assertThat(next(RunState.COMPLETED)).isEmpty();
        assertThat(next(RunState.SKIPPED)).isEmpty();
    }

    @Test
    void isNeverWrittenAgainstTheLifeCycle() {
        Instant now = Instant.parse("2024-03-10T18:30:00Z");
        var expected = new ExpectedRuns(JdbcClient.create(new DriverManagerDataSource("jdbc:none:")));
        ExpectedRun completed = new Firing("pull customs", now, LocalDate.of(2024, 3, 10), now)
                .expected()
                .ended(RunState.COMPLETED, 1L, now, "");

        assertThatThrownBy(() -> expected.change(completed, completed.started("process 1", now)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("can't go from COMPLETED to RUNNING");
    }

    private static Set<RunState> next(RunState state) {
        return Arrays.stream(RunState.values()).filter(state::mayBecome).collect(Collectors.toSet());
    }
}
