package org.tiendo.operations.watchdog;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.run.RunKey;
import org.tiendo.store.Column;

/** Finds jobs whose last pull rejected too many rows, or more than half as many as allowed. */
final class ManyRejects implements Check {

    /** Half of the allowed share is reported: there is time to ask the department before a run fails. */
    private static final BigDecimal WARNED_FROM = new BigDecimal("0.5");

    // The step counts the rows also of a pull that failed because of them, which has no report.
    private static final String LAST_READINGS = """
            SELECT i.JOB_NAME, s.JOB_EXECUTION_ID, s.READ_COUNT, s.PROCESS_SKIP_COUNT
            FROM (
                SELECT i.JOB_NAME AS name, MAX(s.STEP_EXECUTION_ID) AS step
                FROM BATCH_STEP_EXECUTION s
                JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
                JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
                WHERE s.STEP_NAME = 'read' AND s.END_TIME IS NOT NULL AND s.READ_COUNT > 0
                GROUP BY i.JOB_NAME
            ) latest
            JOIN BATCH_STEP_EXECUTION s ON s.STEP_EXECUTION_ID = latest.step
            JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
            WHERE s.PROCESS_SKIP_COUNT > 0
            ORDER BY i.JOB_NAME
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    ManyRejects(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** The row counts of a job's last pull. */
    record Reading(String job, long run, long read, long rejected) {

        /** @param limit the share of rows that may be rejected */
        boolean isAlarming(BigDecimal limit) {
            BigDecimal allowed = limit.multiply(BigDecimal.valueOf(read));
            return BigDecimal.valueOf(rejected).compareTo(allowed.multiply(WARNED_FROM)) > 0;
        }
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.REJECTS);
    }

    @Override
    public List<Cause> look(Instant now, Paused paused) {
        return jdbc.sql(LAST_READINGS).query(ManyRejects::reading).list().stream()
                .filter(reading -> !paused.holdsJob(reading.job()))
                .flatMap(reading -> cause(reading).stream())
                .toList();
    }

    /**
     * The cause for a job over half of its limit; empty for a job that the home has dropped, which has no limit any
     * more.
     */
    private Optional<Cause> cause(Reading reading) {
        return catalog.job(reading.job())
                .filter(job -> reading.isAlarming(job.limits().rejects()))
                .map(job -> new Cause(
                        IncidentKind.REJECTS,
                        "job " + reading.job(),
                        "%d of %d rows were rejected by run %d; over %s %% the job fails. See: tiendo rejects --job %s"
                                .formatted(
                                        reading.rejected(),
                                        reading.read(),
                                        reading.run(),
                                        job.limits()
                                                .rejects()
                                                .movePointRight(2)
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        reading.job())));
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                RunKey.pulledJob(Column.text(row, "JOB_NAME")).orElse(""),
                row.getLong("JOB_EXECUTION_ID"),
                row.getLong("READ_COUNT"),
                row.getLong("PROCESS_SKIP_COUNT"));
    }
}
