package org.tiendo.operations.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Computes the next attempt of a notification that was not sent: the wait doubles up to an hour, and attempts end after
 * a day.
 */
final class Backoff {

    static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** 2^6 minutes are more than the longest wait. */
    private static final int DOUBLINGS = 6;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The moment of the next attempt; empty where no further attempt is made. */
    Optional<Instant> next(Notification notification, Instant now) {
        if (!now.isBefore(notification.createdAt().plus(GIVEN_UP_AFTER))) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(notification.attempts(), DOUBLINGS));
        Duration wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        // Varies by a fifth at random, so that not all retries reach a recovered server at once.
        long millis = Math.round(wait.toMillis() * (0.8 + 0.4 * random.nextDouble()));
        return Optional.of(now.plusMillis(millis));
    }
}
