package org.tiendo.operations.watchdog;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;

/**
 * The disk that holds one node's files.
 *
 * @param name its name with the host: {@code data on north}; each node checks its own
 * @param freeBytes the free space now
 */
public record Disk(String name, LongSupplier freeBytes) {

    private static final long MEGABYTE = 1_000_000;

    /** @param least the least free space, in megabytes */
    Optional<Cause> cause(long least) {
        long free = freeBytes.getAsLong() / MEGABYTE;
        return free < least
                ? Optional.of(new Cause(
                        IncidentKind.DISK,
                        name,
                        "%d MB are free, fewer than %d (watchdog.free_disk_mb). Make room, or the logs and the embedded store can't grow."
                                .formatted(free, least)))
                : Optional.empty();
    }
}
