package org.tiendo.schedule;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a failed run waits: twice as long after each attempt, and never quite as long as another, so that what failed
 * together does not come back together.
 *
 * @param first before the second attempt
 */
record Retries(Duration first, Duration longest, RandomGenerator random) {

    /** Beyond that, doubling only overflows. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * Between half of the wait and the whole of it.
     *
     * @param attempts made so far, at least one
     */
    Duration after(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        long longestMillis = (doubled.compareTo(longest) < 0 ? doubled : longest).toMillis();
        return Duration.ofMillis(longestMillis / 2 + random.nextLong(longestMillis / 2 + 1));
    }
}
