package org.tiendo.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Activates files as the current revision of the schedule. */
record RevisionActivation(ScheduleRevisions revisions, Clock clock) {

    /**
     * Adds the next revision, and retries until no other node adds one at the same time; does nothing when the files
     * are those of the current revision.
     */
    ScheduleRevision apply(String sha256, String by) {
        while (true) {
            Optional<ScheduleRevision> current = revisions.current();
            if (current.filter(revision -> revision.sha256().equals(sha256)).isPresent()) {
                return current.get();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var next =
                    new ScheduleRevision(current.map(ScheduleRevision::number).orElse(0) + 1, sha256, now, by);
            if (revisions.add(next)) {
                return next;
            }
        }
    }
}
