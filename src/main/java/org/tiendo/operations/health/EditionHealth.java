package org.tiendo.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.tiendo.ledger.Edition;

/** Checks that the edition that should be sealed by now is sealed, and reports the age of the last one. */
record EditionHealth(LatestAnswer<EditionState> state, Clock clock) implements HealthIndicator {

    @Override
    public Health health() {
        Optional<EditionState> editions = state.get();
        return editions.isEmpty()
                ? Health.unknown().withDetail("reason", StoreHealth.GONE).build()
                : health(editions.get());
    }

    private Health health(EditionState editions) {
        boolean isMissing = editions.missing() != null;
        Health.Builder health = Health.status(isMissing ? Status.OUT_OF_SERVICE : Status.UP);
        if (isMissing) {
            health.withDetail("reason", "the edition of " + editions.missing() + " is overdue");
        }
        Edition latest = editions.latest();
        if (latest != null) {
            Duration age = Duration.between(latest.sealedAt(), clock.instant());
            health.withDetail("businessDate", latest.businessDate().toString())
                    .withDetail("sealedAt", latest.sealedAt().toString())
                    .withDetail("ageSeconds", age.toSeconds());
        }
        return health.build();
    }
}
