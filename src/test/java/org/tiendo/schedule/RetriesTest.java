package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private final Retries retries = new Retries(Duration.ofMinutes(1), Duration.ofMinutes(30), new Random(17));

    @Test
    void waitTwiceAsLongAfterEachAttemptUpToTheLongest() {
        for (int attempts = 1; attempts <= 60; attempts++) {
            Duration most = Duration.ofMinutes(attempts < 6 ? 1L << (attempts - 1) : 30);
            assertThat(retries.after(attempts)).isBetween(most.dividedBy(2), most);
        }
    }

    @Test
    void doNotComeBackTogether() {
        Set<Duration> waits = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            waits.add(retries.after(1));
        }
        assertThat(waits).hasSizeGreaterThan(90);
    }
}
