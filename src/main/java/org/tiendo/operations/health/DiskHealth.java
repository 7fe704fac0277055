package org.tiendo.operations.health;

import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Checks that there is enough free space for logs and the embedded store.
 *
 * @param wanted the least free space in megabytes, from the watchdog's settings
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

    /** The free space in bytes. */
    long free() {
        return home.toFile().getUsableSpace();
    }
}
