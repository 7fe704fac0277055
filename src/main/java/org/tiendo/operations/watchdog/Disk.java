package org.tiendo.operations.watchdog;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentSubject;
import org.tiendo.words.Sentence;

/**
 * The disk that holds one node's files.
 *
 * @param host the machine it is on; each node checks its own
 * @param freeBytes the free space now
 */
public record Disk(String host, LongSupplier freeBytes) {

    private static final long MEGABYTE = 1_000_000;

    /** @param least the least free space, in megabytes */
    Optional<Cause> cause(long least) {
        long free = freeBytes.getAsLong() / MEGABYTE;
        return free < least
                ? Optional.of(new Cause(
                        IncidentKind.DISK,
                        Sentence.of(IncidentSubject.DISK, host),
                        List.of(Sentence.of(IncidentFact.DISK_NEARLY_FULL, free, least))))
                : Optional.empty();
    }
}
