package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.operations.Durations.Median;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class DurationsIT {

    private final OperationsStore store;
    private final Durations durations;

    DurationsIT(String kind) {
        store = OperationsStore.empty(kind);
        durations = new Durations(store.jdbc());
    }

    @Test
    void takesTheMiddleOfTheLastTwentyThatCompleted() {
        for (int run = 1; run <= 30; run++) {
            completed(run, "pull figures", run);
        }
        store.execution(31, "pull figures", "2024-01-01", "FAILED", "2024-01-01T00:00:00", "2024-01-01T09:00:00");

        assertThat(durations.medians(List.of("pull figures", "pull unknown")))
                .isEqualTo(Map.of("pull figures", new Median(20, Duration.ofMillis(20_500))));
    }

    @Test
    void takesOneInTheMiddleOfAnOddNumber() {
        completed(1, "edition", 1);
        completed(2, "edition", 50);
        completed(3, "edition", 3);

        assertThat(durations.medians(List.of("edition")))
                .isEqualTo(Map.of("edition", new Median(3, Duration.ofSeconds(3))));
        assertThat(durations.medians(List.of())).isEmpty();
    }

    private void completed(long run, String name, int seconds) {
        store.execution(
                run,
                name,
                "2024-01-01",
                "COMPLETED",
                "2024-01-01T00:00:00",
                java.time.LocalDateTime.parse("2024-01-01T00:00:00")
                        .plusSeconds(seconds)
                        .toString());
    }
}
