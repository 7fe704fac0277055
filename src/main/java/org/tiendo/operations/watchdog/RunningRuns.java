package org.tiendo.operations.watchdog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** Reads the running runs from Spring Batch's tables, and those of them whose lease no process holds. */
final class RunningRuns {

    // A backfill of many nights takes longer than a single night; it is not compared with one.
    private static final String RUNNING = """
            SELECT e.JOB_EXECUTION_ID, i.JOB_NAME, d.PARAMETER_VALUE AS business_date, e.START_TIME
            FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
            JOIN BATCH_JOB_EXECUTION_PARAMS d
                ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'business_date'
            WHERE e.END_TIME IS NULL AND e.STATUS = 'STARTED' AND e.START_TIME IS NOT NULL
                  AND NOT EXISTS (
                      SELECT 1 FROM BATCH_JOB_EXECUTION_PARAMS p
                      WHERE p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'nights')
            ORDER BY e.JOB_EXECUTION_ID
            """;

    // A lease held within the last minute counts as held: in this time another node takes over the runs of a dead one.
    private static final String DESERTED = """
            SELECT e.JOB_EXECUTION_ID, i.JOB_NAME, d.PARAMETER_VALUE AS business_date, e.CREATE_TIME AS START_TIME
            FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
            JOIN BATCH_JOB_EXECUTION_PARAMS d
                ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'business_date'
            WHERE e.END_TIME IS NULL AND e.STATUS IN ('STARTING', 'STARTED', 'STOPPING')
                  AND e.CREATE_TIME < :before
                  AND NOT EXISTS (
                      SELECT 1 FROM lease l
                      WHERE l.name = CONCAT(i.JOB_NAME, ' ', d.PARAMETER_VALUE)
                            AND l.held_until > TIMESTAMPADD(SECOND, -60, CURRENT_TIMESTAMP(6)))
            ORDER BY e.JOB_EXECUTION_ID
            """;

    private final JdbcClient jdbc;

    RunningRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A running run.
     *
     * @param name {@code pull customs} or {@code edition}
     */
    record Running(long run, String name, String businessDate, Instant since) {}

    List<Running> running() {
        return jdbc.sql(RUNNING).query(RunningRuns::row).list();
    }

    /** The runs created before a moment whose lease no process holds. */
    List<Running> deserted(Instant before) {
        return jdbc.sql(DESERTED)
                .param("before", Column.of(before))
                .query(RunningRuns::row)
                .list();
    }

    private static Running row(ResultSet row, int number) throws SQLException {
        return new Running(
                row.getLong("JOB_EXECUTION_ID"),
                Column.text(row, "JOB_NAME"),
                Column.text(row, "business_date"),
                Column.instant(row, "START_TIME"));
    }
}
