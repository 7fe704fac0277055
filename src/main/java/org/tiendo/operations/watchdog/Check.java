package org.tiendo.operations.watchdog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;

/** Checks the store for causes of a few kinds. */
interface Check {

    /** The kinds that it detects: an incident of these kinds ends when the check no longer finds it. */
    Set<IncidentKind> kinds();

    /** All causes that exist at this moment, except for paused jobs and sources. */
    List<Cause> find(Instant now, Paused paused);
}
