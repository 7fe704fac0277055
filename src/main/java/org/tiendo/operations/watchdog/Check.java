package org.tiendo.operations.watchdog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;

/** Looks for causes of a few kinds in the store. */
interface Check {

    /** What it looks for: an incident of these that it no longer finds is over. */
    Set<IncidentKind> kinds();

    /** Everything that is wrong at this moment, but for what is paused. */
    List<Cause> look(Instant now, Paused paused);
}
