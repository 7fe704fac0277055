package org.tiendo.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the schedule. */
public record ScheduleTables(
        ExpectedRuns expected,
        Pauses pauses,
        ScheduleRevisions revisions,
        StoredTriggers triggers,
        CompletedRuns completed) {

    public static ScheduleTables over(JdbcClient jdbc) {
        return new ScheduleTables(
                new ExpectedRuns(jdbc),
                new Pauses(jdbc),
                new ScheduleRevisions(jdbc),
                new StoredTriggers(jdbc),
                new CompletedRuns(jdbc));
    }
}
