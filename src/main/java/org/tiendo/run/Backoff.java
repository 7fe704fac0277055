package org.tiendo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The waits between the attempts at one thing: the wait doubles after each attempt, and varies at random between half
 * of it and the whole, so that what failed together is not tried again together.
 *
 * @param first the longest wait before the second attempt
 * @param longest the longest wait before any attempt
 */
public record Backoff(Duration first, Duration longest, RandomGenerator random) {

    /** Further doublings only overflow. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * The moment of the next attempt; empty where it would not be before the end.
     *
     * @param attempts the attempts made so far, at least one
     * @param end the moment from which on no attempt is made
     */
    public Optional<Instant> next(int attempts, Instant now, Instant end) {
        return Optional.of(now.plus(after(attempts))).filter(next -> next.isBefore(end));
    }

    private Duration after(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        long longestMillis = (doubled.compareTo(longest) < 0 ? doubled : longest).toMillis();
        return Duration.ofMillis(longestMillis / 2 + random.nextLong(longestMillis / 2 + 1));
    }
}
