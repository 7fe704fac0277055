package org.tiendo.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Time as metrics have it. */
final class Seconds {

    private Seconds() {}

    static double of(Instant moment) {
        return moment.toEpochMilli() / 1000.0;
    }

    /** Negative for a moment to come. */
    static double since(Instant moment, Clock now) {
        return Duration.between(moment, now.instant()).toMillis() / 1000.0;
    }
}
