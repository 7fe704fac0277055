package org.tiendo.operations.watchdog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.Incident;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.Firing;
import org.tiendo.schedule.Pauses.Pause;

/**
 * What a morning's digest tells.
 *
 * @param isPlanned whether a plan speaks of the business date, so that an edition is due
 * @param edition of the business date; null while there is none
 * @param verdicts how many snapshots of the edition have which status; empty without one
 * @param withdrawn by job, how many figures the pulls of the business date took out of force; without jobs of none
 * @param runs the night's
 * @param lasting incidents
 * @param recovered incidents that ended within the last day
 * @param stale sources, also those whose incident somebody has snoozed
 * @param due what comes within the next day
 */
record DigestContent(
        LocalDate businessDate,
        Instant now,
        boolean isPlanned,
        @Nullable Edition edition,
        Map<Status, Long> verdicts,
        Map<String, Long> withdrawn,
        List<ExpectedRun> runs,
        List<Incident> lasting,
        List<Incident> recovered,
        List<Pause> pauses,
        List<Cause> stale,
        List<Firing> due) {}
