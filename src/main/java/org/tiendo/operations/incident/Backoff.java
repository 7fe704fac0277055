package org.tiendo.operations.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When something that was not sent is tried again: later each time, and up to a day. */
final class Backoff {

    static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** 2^6 minutes are more than the longest. */
    private static final int DOUBLINGS = 6;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Empty where no further attempt is made. */
    Optional<Instant> next(Notification notification, Instant now) {
        if (!now.isBefore(notification.createdAt().plus(GIVEN_UP_AFTER))) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(notification.attempts(), DOUBLINGS));
        Duration wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        // A fifth more or less: a server that comes back is not asked by all at once.
        long millis = Math.round(wait.toMillis() * (0.8 + 0.4 * random.nextDouble()));
        return Optional.of(now.plusMillis(millis));
    }
}
