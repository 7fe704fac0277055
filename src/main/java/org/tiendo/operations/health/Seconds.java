package org.tiendo.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Converts times to seconds, the unit of metrics. */
final class Seconds {

    private Seconds() {}

    static double of(Instant moment) {
        return moment.toEpochMilli() / 1000.0;
    }

    /** The seconds from a moment to now; negative for a future moment. */
    static double since(Instant moment, Clock now) {
        return Duration.between(moment, now.instant()).toMillis() / 1000.0;
    }
}
