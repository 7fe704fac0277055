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
 * The content of a daily digest.
 *
 * @param isPlanned whether a plan covers the business date, so that an edition is due
 * @param edition the edition of the business date; null while there is none
 * @param verdicts the number of the edition's snapshots of each status; empty without an edition
 * @param withdrawn the number of figures that the pulls of the business date took out of force, by job; without jobs
 *     that withdrew none
 * @param runs the expected runs of the business date
 * @param lasting the lasting incidents
 * @param recovered the incidents that ended within the last day
 * @param stale the stale sources, also those whose incident is snoozed
 * @param due the firings within the next day
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
