package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.report.export.OldExports;
import org.tiendo.run.OldRuns;
import org.tiendo.store.Column;

/**
 * Removes rows that are older than the retention settings allow, in small transactions, and exported files that are;
 * never the data that explains an edition, nor the audit.
 */
public final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    /** Rows per statement. */
    private static final int ROWS = 1000;

    // Rejects have no time of their own; run numbers grow with time.
    private static final String REJECTS = "DELETE FROM reject WHERE run_id <= :run LIMIT " + ROWS;

    private static final String LOGS = "DELETE FROM run_log WHERE logged_at < :before LIMIT " + ROWS;

    private static final String NOTIFICATIONS =
            "DELETE FROM notification WHERE created_at < :before AND next_attempt_at IS NULL LIMIT " + ROWS;

    private static final String INCIDENTS = "DELETE FROM incident WHERE recovered_at < :before LIMIT " + ROWS;

    private static final String LOG_INS = "DELETE FROM access_login WHERE tried_at < :before LIMIT " + ROWS;

    /** The last expected run of each task is kept, because the schedule continues from it. */
    private static final String LAST_EXPECTED = "SELECT task, MAX(due_at) AS last_due FROM expected_run GROUP BY task";

    private static final String EXPECTED = """
            DELETE FROM expected_run
            WHERE task = :task AND due_at < :before AND due_at < :last
                  AND state IN ('completed', 'failed', 'stopped', 'skipped')
            """ + "LIMIT " + ROWS;

    private final JdbcClient jdbc;
    private final OldRuns runs;
    private final RetentionSettings retention;
    private final OldExports exports;

    public Housekeeping(JdbcClient jdbc, OldRuns runs, RetentionSettings retention, OldExports exports) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.retention = retention;
        this.exports = exports;
    }

    /** The numbers of removed rows; for Spring Batch, of whole job instances; of exports, folders. */
    public record Purged(
            int runs, int expected, int rejects, int logs, int incidents, int notifications, int logIns, int exports) {}

    public Purged run(Instant now) {
        Instant oldIncidents = daysBefore(now, retention.incidents());
        // Before the runs, because their numbers identify old rejects.
        int rejects = rejects(daysBefore(now, retention.rejects()));
        var purged = new Purged(
                runs.purge(daysBefore(now, retention.runs())),
                expected(daysBefore(now, retention.runs())),
                rejects,
                all(LOGS, Map.of("before", Column.of(daysBefore(now, retention.logs())))),
                all(INCIDENTS, Map.of("before", Column.of(oldIncidents))),
                all(NOTIFICATIONS, Map.of("before", Column.of(oldIncidents))),
                all(LOG_INS, Map.of("before", Column.of(daysBefore(now, retention.runs())))),
                exports.remove(now));
        LOG.info("housekeeping: {}", purged);
        return purged;
    }

    private static Instant daysBefore(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private int rejects(Instant before) {
        return runs.lastEnded(before)
                .map(last -> all(REJECTS, Map.of("run", last)))
                .orElse(0);
    }

    private int expected(Instant before) {
        Map<String, Object> last = new LinkedHashMap<>();
        jdbc.sql(LAST_EXPECTED).query(row -> {
            last.put(Column.text(row, "task"), Column.of(Column.instant(row, "last_due")));
        });
        return last.entrySet().stream()
                .mapToInt(task -> all(
                        EXPECTED, Map.of("task", task.getKey(), "before", Column.of(before), "last", task.getValue())))
                .sum();
    }

    /** Repeats a deletion, a few rows at a time, until no row is left; returns the number of removed rows. */
    private int all(String delete, Map<String, Object> parameters) {
        int removed = 0;
        while (true) {
            int now = jdbc.sql(delete).params(parameters).update();
            removed += now;
            if (now < ROWS) {
                return removed;
            }
        }
    }
}
