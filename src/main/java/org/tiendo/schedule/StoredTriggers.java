package org.tiendo.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** Reads from Quartz's tables what its scheduler does not report. */
record StoredTriggers(JdbcClient jdbc) {

    /**
     * The name both of the scheduler and of the group of its jobs and triggers: those of others in the same tables are
     * left alone.
     */
    static final String NAME = "tiendo";

    /** A cron expression with its zone, as both stand in the files. */
    record Cron(String expression, String zone) {

        @Override
        public String toString() {
            return expression + " " + zone;
        }
    }

    /** The stored cron expressions, by task. */
    Map<String, Cron> crons() {
        Map<String, Cron> crons = new TreeMap<>();
        jdbc.sql("""
                        SELECT TRIGGER_NAME, CRON_EXPRESSION, TIME_ZONE_ID FROM QRTZ_CRON_TRIGGERS
                        WHERE SCHED_NAME = :name AND TRIGGER_GROUP = :name
                        """).param("name", NAME).query(row -> {
            crons.put(
                    Column.text(row, "TRIGGER_NAME"),
                    new Cron(Column.text(row, "CRON_EXPRESSION"), Column.text(row, "TIME_ZONE_ID")));
        });
        return crons;
    }

    /**
     * The triggers that should have fired before a moment and that no node is firing: Quartz itself will not fire them
     * any more.
     */
    List<String> frozen(Instant before) {
        return jdbc.sql("""
                        SELECT t.TRIGGER_NAME FROM QRTZ_TRIGGERS t
                        WHERE t.SCHED_NAME = :name AND t.TRIGGER_GROUP = :name AND t.NEXT_FIRE_TIME < :before
                          AND NOT EXISTS (
                            SELECT 1 FROM QRTZ_FIRED_TRIGGERS f
                            WHERE f.SCHED_NAME = t.SCHED_NAME AND f.JOB_GROUP = t.JOB_GROUP AND f.JOB_NAME = t.JOB_NAME)
                        ORDER BY t.TRIGGER_NAME
                        """)
                .param("name", NAME)
                .param("before", before.toEpochMilli())
                .query((row, number) -> Column.text(row, "TRIGGER_NAME"))
                .list();
    }
}
