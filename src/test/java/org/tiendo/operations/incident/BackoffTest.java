package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void triesAgainLaterEachTimeAndGivesUpAfterADay() {
        Instant created = Instant.parse("2024-04-01T00:00:00Z");
        var backoff = new Backoff(() -> 0);

        // The longest jitter to the left: four fifths of 1, 2, 4, ... 60 minutes.
        assertThat(List.of(0, 1, 2, 9))
                .extracting(attempts ->
                        backoff.next(notification(created, attempts), created).orElseThrow())
                .containsExactly(
                        created.plusSeconds(48),
                        created.plusSeconds(96),
                        created.plusSeconds(192),
                        created.plusSeconds(48 * 60));
        assertThat(backoff.next(notification(created, 9), created.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    private static Notification notification(Instant created, int attempts) {
        return new Notification(1, ChannelKind.EMAIL, "", "{}", created, attempts);
    }
}
