package org.tiendo.schedule;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Computes the wait before the next attempt: it doubles after each attempt and varies at random, so that runs that
 * failed together are not retried together.
 *
 * @param first the wait before the second attempt
 */
record Retries(Duration first, Duration longest, RandomGenerator random) {

    /** Further doublings only overflow. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * A random duration between half of the wait and the whole of it.
     *
     * @param attempts the attempts made so far, at least one
     */
    Duration after(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        long longestMillis = (doubled.compareTo(longest) < 0 ? doubled : longest).toMillis();
        return Duration.ofMillis(longestMillis / 2 + random.nextLong(longestMillis / 2 + 1));
    }
}
