package org.tiendo.operations.watchdog;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;

/**
 * The disk that one node's files are on.
 *
 * @param name which one it is: {@code data on north}; each node looks at its own
 * @param freeBytes how much room is left now
 */
public record Disk(String name, LongSupplier freeBytes) {

    private static final long MEGABYTE = 1_000_000;

    /** @param least megabytes */
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
