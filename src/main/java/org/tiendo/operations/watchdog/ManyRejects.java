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
import org.tiendo.operations.Subject;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.run.RunKey;
import org.tiendo.store.Column;
import org.tiendo.words.Sentence;

/** Finds jobs whose last pull rejected too many rows, or more than half as many as allowed. */
final class ManyRejects implements Check {

    /** Half of the allowed share is reported: there is time to ask the department before a run fails. */
    private static final BigDecimal WARNED_FROM = new BigDecimal("0.5");

    // The step counts the rows also of a pull that failed because of them, which has no report.
    private static final String LAST_READINGS = """
            SELECT r.name, s.run_id, s.rows_read, s.rows_rejected
            FROM (
                SELECT r.name AS name, MAX(s.step_id) AS step
                FROM run_step s
                JOIN run r ON r.run_id = s.run_id
                WHERE s.name = 'read' AND s.ended_at IS NOT NULL AND s.rows_read > 0
                GROUP BY r.name
            ) latest
            JOIN run_step s ON s.step_id = latest.step
            JOIN run r ON r.run_id = s.run_id
            WHERE s.rows_rejected > 0
            ORDER BY r.name
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
    public List<Cause> find(Instant now, Paused paused) {
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
                        Sentence.of(Subject.JOB, reading.job()),
                        List.of(
                                Sentence.of(
                                        IncidentFact.REJECTED,
                                        reading.rejected(),
                                        reading.read(),
                                        reading.run(),
                                        job.limits()
                                                .rejects()
                                                .movePointRight(2)
                                                .stripTrailingZeros()
                                                .toPlainString()),
                                Sentence.of(IncidentFact.SEE_REJECTS, reading.job()))));
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                RunKey.pulledJob(Column.text(row, "name")).orElse(""),
                row.getLong("run_id"),
                row.getLong("rows_read"),
                row.getLong("rows_rejected"));
    }
}
