package org.tiendo.operations.health;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Checks that the schedule starts due runs. */
record ScheduleHealth(Supplier<Optional<String>> standby) implements HealthIndicator {

    @Override
    public Health health() {
        Optional<String> reason = standby.get();
        return reason.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", reason.get()).build();
    }
}
