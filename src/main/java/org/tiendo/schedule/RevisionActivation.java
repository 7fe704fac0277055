package org.tiendo.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes files the ones that count. */
record RevisionActivation(ScheduleRevisions revisions, Clock clock) {

    /** Again and again, until no other node gets between; nothing happens to files that count already. */
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
