package org.tiendo.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Checks that this process works, whatever the store does: the schedule's loop makes its checks. */
record HeartbeatHealth(Supplier<Instant> lastTick, Clock clock) implements HealthIndicator {

    /** Many times the pause of the loop, so that a busy machine is not taken for a dead process. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    @Override
    public Health health() {
        Instant last = lastTick.get();
        Health.Builder health = beats() ? Health.up() : Health.down();
        return health.withDetail("lastTick", last.toString()).build();
    }

    boolean beats() {
        return !clock.instant().isAfter(lastTick.get().plus(LONGEST));
    }
}
