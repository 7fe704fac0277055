package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.operations.Durations.Median;
import org.tiendo.run.RunKey;
import org.tiendo.run.StartedBy;

@ParameterizedClass
@MethodSource(RunStore.KINDS)
class RunHistoryIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RunStore store;
    private final RunHistory history;

    RunHistoryIT(String kind) {
        store = RunStore.empty(kind);
        history = new RunHistory(store.jdbc, new Durations(store.jdbc));
    }

    @Test
    void listsTheNewestFirstAndNoMoreThanAskedFor() {
        store.ran(1, "pull customs", "COMPLETED", MINUTE)
                .ran(2, "edition", "COMPLETED", MINUTE)
                .ran(3, "pull customs", "FAILED", MINUTE);

        assertThat(numbers(all(50))).containsExactly(3L, 2L, 1L);
        assertThat(numbers(all(2))).containsExactly(3L, 2L);
    }

    @Test
    void findsByJobStatusDateAndWhenTheyBegan() {
        store.ran(1, "pull customs", "COMPLETED", MINUTE)
                .ran(2, "edition", "COMPLETED", MINUTE)
                .ran(3, "pull customs", "FAILED", MINUTE)
                .with(3, "business_date", "2024-01-01");
        Instant third = RunStore.START.plus(Duration.ofMinutes(3));

        assertThat(numbers(new RunFilter(RunKey.nameFor("customs"), null, null, null, null, 50)))
                .containsExactly(3L, 1L);
        assertThat(numbers(new RunFilter(RunKey.nameFor("edition"), null, null, null, null, 50)))
                .containsExactly(2L);
        assertThat(numbers(new RunFilter(null, RunStatus.FAILED, null, null, null, 50)))
                .containsExactly(3L);
        assertThat(numbers(new RunFilter(null, null, null, null, LocalDate.of(2023, 12, 31), 50)))
                .containsExactly(2L, 1L);
        assertThat(numbers(new RunFilter(null, null, third, null, null, 50))).containsExactly(3L);
        assertThat(numbers(new RunFilter(null, null, null, third, null, 50))).containsExactly(2L, 1L);
        assertThat(numbers(new RunFilter(
                        "pull customs", RunStatus.COMPLETED, RunStore.START, third, LocalDate.of(2023, 12, 31), 50)))
                .containsExactly(1L);
    }

    @Test
    void tellsARunningRunFromOneWhoseProcessHasDied() {
        store.ran(1, "pull customs", "STARTED", null)
                .ran(2, "pull labour", "STARTED", null)
                .ran(3, "edition", "STOPPING", null)
                .claimed("pull customs 2023-12-31")
                .claimed("edition 2023-12-31");

        assertThat(status(1)).isEqualTo(RunStatus.RUNNING);
        assertThat(status(2)).isEqualTo(RunStatus.DIED);
        assertThat(status(3)).isEqualTo(RunStatus.STOPPING);
        assertThat(numbers(new RunFilter(null, RunStatus.DIED, null, null, null, 50)))
                .containsExactly(2L);
        assertThat(numbers(new RunFilter(null, RunStatus.RUNNING, null, null, null, 50)))
                .containsExactly(1L);
    }

    @Test
    void knowsWhoAskedForARunWhereAndWhy() {
        store.ran(1, "pull customs", "COMPLETED", MINUTE)
                .with(1, "started_by", "mai@north")
                .with(1, "node", "process 12 on north")
                .with(1, "why", "số liệu mới")
                .ran(2, "pull customs", "COMPLETED", MINUTE);

        assertThat(run(1).by()).isEqualTo(new StartedBy("mai@north", "process 12 on north", "số liệu mới"));
        assertThat(run(2).by()).isNull();
        assertThat(run(1).startedAt()).isEqualTo(RunStore.START.plus(MINUTE));
        assertThat(run(1).took()).isEqualTo(MINUTE);
        assertThat(history.find(99)).isEmpty();
    }

    @Test
    void comparesWithTheMedianOfTheLastTwentyCompletedRunsBefore() {
        for (int run = 1; run <= 30; run++) {
            store.ran(run, "pull customs", "COMPLETED", Duration.ofSeconds(run));
        }
        store.ran(31, "pull customs", "FAILED", Duration.ofHours(1))
                .ran(32, "pull labour", "COMPLETED", Duration.ofHours(1))
                .ran(33, "pull customs", "STARTED", null);

        assertThat(usual(33)).isEqualTo(new Median(20, Duration.ofMillis(20_500)));
        assertThat(usual(4)).isEqualTo(new Median(3, Duration.ofSeconds(2)));
        assertThat(usual(1)).isNull();
    }

    @Test
    void doesNotCompareWithAReadingForManyNightsAtOnce() {
        store.ran(1, "pull customs", "COMPLETED", MINUTE)
                .ran(2, "pull customs", "COMPLETED", Duration.ofHours(1))
                .with(2, "nights", "365")
                .ran(3, "pull customs", "COMPLETED", MINUTE);

        assertThat(usual(3)).isEqualTo(new Median(1, MINUTE));
    }

    @Test
    void knowsTheStepsAndTheOtherAttempts() {
        store.ran(1, "pull customs", "FAILED", MINUTE)
                .attempted(2, 1, "COMPLETED", MINUTE, "")
                .step(1, 2, "contract", "COMPLETED", 0, 0, 0, 0, 0)
                .step(2, 2, "read", "COMPLETED", 15, 7, 2, 1, 5);

        List<RunStep> steps = history.steps(2);
        assertThat(steps).extracting(RunStep::name).containsExactly("contract", "read");
        assertThat(steps.get(1).unaccounted()).isZero();
        assertThat(steps.get(1).rejected()).isEqualTo(2);
        assertThat(steps.get(1).filtered()).isEqualTo(1);
        assertThat(steps.get(1).outside()).isEqualTo(5);
        assertThat(history.attempts(1)).extracting(Run::number).containsExactly(2L, 1L);
    }

    private @Nullable Median usual(long number) {
        return RunRecords.of(run(number), store.jdbc).usual();
    }

    private Run run(long number) {
        return history.find(number).orElseThrow();
    }

    private @Nullable RunStatus status(long number) {
        return run(number).status();
    }

    private static RunFilter all(int limit) {
        return new RunFilter(null, null, null, null, null, limit);
    }

    private List<Long> numbers(RunFilter filter) {
        return history.find(filter).stream().map(Run::number).toList();
    }
}
