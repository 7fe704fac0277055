package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunStatus;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.RunState;

class NightTest {

    private static final LocalDate DATE = LocalDate.of(2023, 12, 31);
    private static final Instant DUE = Instant.parse("2024-01-01T02:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2024-01-01T05:00:00Z");
    private static final String TASK = "pull customs";

    @Test
    void aTaskIsLateWhenItHasNotStartedByItsDeadline() {
        assertThat(mark(RunState.DUE, null, DEADLINE)).isEqualTo(Mark.DUE);
        assertThat(mark(RunState.DUE, null, DEADLINE.plusSeconds(1))).isEqualTo(Mark.LATE);
        assertThat(mark(RunState.EXPECTED, null, DEADLINE.plusSeconds(1))).isEqualTo(Mark.LATE);
    }

    @Test
    void aRunningTaskPastItsDeadlineIsRunningAndLate() {
        TaskLine line = line(expected(RunState.RUNNING, null), run(7, RunStatus.RUNNING), DEADLINE.plusSeconds(1));

        assertThat(line.mark()).isEqualTo(Mark.RUNNING);
        assertThat(line.isLate()).isTrue();
    }

    @Test
    void aRunWhoseProcessHasDiedIsNotShownAsRunning() {
        assertThat(mark(RunState.RUNNING, run(7, RunStatus.DIED), DUE)).isEqualTo(Mark.DIED);
    }

    @Test
    void whatAPersonHasRunSinceCounts() {
        assertThat(line(expected(RunState.FAILED, 7L), run(7, RunStatus.FAILED), DUE)
                        .mark())
                .isEqualTo(Mark.FAILED);
        TaskLine since = line(expected(RunState.SKIPPED, 7L), run(9, RunStatus.COMPLETED), DUE);
        assertThat(since.mark()).isEqualTo(Mark.COMPLETED);
        assertThat(since.run()).isEqualTo(9);
    }

    @Test
    void theGridHasTheLatestRunOfEachNightAndWhatIsStillToCome() {
        var later =
                new Run(9, 9, TASK, DATE.minusDays(1), "now", RunStatus.COMPLETED, DUE, DUE.plusSeconds(60), null, "");
        var earlier =
                new Run(8, 8, TASK, DATE.minusDays(1), "now", RunStatus.FAILED, DUE, DUE.plusSeconds(60), null, "");
        var night = new Night(
                List.of(), List.of(expected(RunState.DUE, null)), List.of(later, earlier), List.of(), DUE, time());

        NightGrid grid = night.grid(DATE.minusDays(2), DATE);

        assertThat(grid.dates()).containsExactly(DATE.minusDays(2), DATE.minusDays(1), DATE);
        assertThat(grid.rows()).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(Names.task(TASK));
            assertThat(row.cells())
                    .containsExactly(
                            new NightGrid.Cell(null, null),
                            new NightGrid.Cell(Mark.COMPLETED, 9L),
                            new NightGrid.Cell(Mark.DUE, null));
        });
    }

    @Test
    void theGridTellsWhetherAnythingHasRunOnItsLastNight() {
        var night = new Night(List.of(), List.of(), List.of(run(7, RunStatus.COMPLETED)), List.of(), DUE, time());

        assertThat(night.grid(DATE.minusDays(2), DATE).hasRunOnTheLastNight()).isTrue();
        assertThat(night.grid(DATE.minusDays(2), DATE.plusDays(1)).hasRunOnTheLastNight())
                .isFalse();
        assertThat(new Night(List.of(), List.of(), List.of(), List.of(), DUE, time())
                        .grid(DATE, DATE)
                        .hasRunOnTheLastNight())
                .isFalse();
    }

    private static Mark mark(RunState state, @Nullable Run run, Instant now) {
        return line(expected(state, null), run, now).mark();
    }

    private static TaskLine line(ExpectedRun expected, @Nullable Run run, Instant now) {
        List<Run> runs = run == null ? List.of() : List.of(run);
        return new Night(List.of(), List.of(expected), runs, List.of(), now, time())
                .lines(DATE)
                .get(0);
    }

    private static HomeTime time() {
        return new HomeTime(ZoneOffset.UTC);
    }

    private static Run run(long number, RunStatus status) {
        return new Run(number, number, TASK, DATE, "now", status, DUE, null, null, "");
    }

    private static ExpectedRun expected(RunState state, @Nullable Long run) {
        return new ExpectedRun(
                TASK, DUE, DATE, DEADLINE, state, 1, false, DUE, DUE, null, "process 12 on north", run, null, "");
    }
}
