package org.tiendo.operations.health;

import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether there is room for logs and the embedded store.
 *
 * @param wanted in megabytes, as the watchdog has it
 */
record DiskHealth(Path home, long wanted) implements HealthIndicator {

    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public Health health() {
        long free = free() / MEGABYTE;
        return (free < wanted ? Health.down() : Health.up())
                .withDetail("freeMegabytes", free)
                .withDetail("wantedMegabytes", wanted)
                .build();
    }

    /** In bytes. */
    long free() {
        return home.toFile().getUsableSpace();
    }
}
