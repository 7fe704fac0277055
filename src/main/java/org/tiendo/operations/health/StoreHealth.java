package org.tiendo.operations.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Checks that the store answers. */
record StoreHealth(LatestAnswer<Boolean> store) implements HealthIndicator {

    static final String GONE = "the store does not answer; this process's log says why";

    @Override
    public Health health() {
        return answers()
                ? Health.up().build()
                : Health.down().withDetail("reason", GONE).build();
    }

    boolean answers() {
        return store.get().isPresent();
    }
}
