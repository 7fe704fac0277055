package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");

    private final Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30), new Random(17));

    @Test
    void waitsTwiceAsLongAfterEachAttemptUpToTheLongest() {
        for (int attempts = 1; attempts <= 60; attempts++) {
            Duration most = Duration.ofMinutes(attempts < 6 ? 1L << (attempts - 1) : 30);
            assertThat(backoff.next(attempts, NOW, Instant.MAX).orElseThrow())
                    .isBetween(NOW.plus(most.dividedBy(2)), NOW.plus(most));
        }
    }

    @Test
    void doesNotRetryWhatFailedTogetherTogether() {
        Set<Instant> moments = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            moments.add(backoff.next(1, NOW, Instant.MAX).orElseThrow());
        }
        assertThat(moments).hasSizeGreaterThan(90);
    }

    @Test
    void makesNoAttemptAtTheEndOrLater() {
        var shortest = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30), () -> 0);

        assertThat(shortest.next(1, NOW, NOW.plusSeconds(31))).contains(NOW.plusSeconds(30));
        assertThat(shortest.next(1, NOW, NOW.plusSeconds(30))).isEmpty();
    }
}
