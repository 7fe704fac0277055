package org.tiendo.operations.watchdog;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.schedule.ExpectedRuns;
import org.tiendo.schedule.Task;

/** Finds expected runs that have not started, not ended, or failed. */
final class LateRuns implements Check {

    private final ExpectedRuns expected;
    private final Lateness lateness;

    LateRuns(ExpectedRuns expected, Lateness lateness) {
        this.expected = expected;
        this.lateness = lateness;
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.NOT_STARTED, IncidentKind.NOT_FINISHED, IncidentKind.RUN_FAILED);
    }

    @Override
    public List<Cause> find(Instant now, Paused paused) {
        return expected.unmet(now).stream()
                .filter(run -> !paused.holdsRun(run.task()))
                .flatMap(run -> lateness.of(run, now).stream())
                // One cause, one incident: a late edition is reported by UnsealedEdition.
                .filter(cause -> cause.kind() != IncidentKind.NOT_FINISHED
                        || !cause.subject().startsWith(Task.EDITION + ","))
                .toList();
    }
}
