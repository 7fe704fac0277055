package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A run in the words of lists; each empty where there is nothing to say.
 *
 * @param date the business date
 * @param started in the home's zone
 * @param reason the reason for its status; empty for a completed run
 */
public record RunLine(
        long number,
        String job,
        String date,
        RunStatus status,
        String started,
        String took,
        String askedBy,
        String reason) {

    /**
     * @param zone the zone of the times shown
     * @param now the moment until which the duration of a running run is counted
     */
    public static RunLine of(Run run, ZoneId zone, Instant now) {
        return new RunLine(
                run.number(),
                run.job(),
                run.businessDate() == null ? "" : run.businessDate().toString(),
                run.status(),
                run.startedAt() == null ? "" : new HomeTime(zone).second(run.startedAt()),
                took(run, now),
                run.by() == null ? "" : run.by().who(),
                reason(run));
    }

    private static String took(Run run, Instant now) {
        Duration took = run.took();
        if (took != null) {
            return Span.of(took);
        }
        return run.status().isGoingOn() && run.startedAt() != null
                ? Span.of(Duration.between(run.startedAt(), now))
                : "";
    }

    static String reason(Run run) {
        return run.status() == RunStatus.COMPLETED ? "" : ExitReason.of(run);
    }
}
