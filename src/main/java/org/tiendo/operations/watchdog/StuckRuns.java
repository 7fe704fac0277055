package org.tiendo.operations.watchdog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.store.Column;
import org.tiendo.words.Sentence;

/** Finds runs whose process is gone and that no node has taken over. */
final class StuckRuns implements Check {

    /** The time in which another node notices and resumes such a run. */
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofMinutes(1);

    private static final String ABANDONED = """
            SELECT x.task, x.business_date, x.node
            FROM expected_run x
            WHERE x.state = 'running' AND x.node IS NOT NULL AND x.started_at < :before
                  AND NOT EXISTS (
                      SELECT 1 FROM lease l
                      WHERE l.name = CONCAT('node ', x.node)
                            AND l.held_until > TIMESTAMPADD(SECOND, -60, CURRENT_TIMESTAMP(6)))
            ORDER BY x.due_at, x.task
            """;

    private final JdbcClient jdbc;
    private final RunningRuns runs;

    StuckRuns(JdbcClient jdbc, RunningRuns runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.STUCK);
    }

    @Override
    public List<Cause> find(Instant now, Paused paused) {
        Instant before = now.minus(TAKEN_OVER_WITHIN);
        return Stream.concat(runs.deserted(before).stream().map(StuckRuns::deserted), abandoned(before).stream())
                .toList();
    }

    private List<Cause> abandoned(Instant before) {
        return jdbc.sql(ABANDONED)
                .param("before", Column.of(before))
                .query(StuckRuns::abandoned)
                .list();
    }

    private static Cause deserted(RunningRuns.Running run) {
        return stuck(run.name(), run.businessDate(), Sentence.of(IncidentFact.DESERTED, run.run()));
    }

    private static Cause abandoned(ResultSet row, int number) throws SQLException {
        return stuck(
                Column.text(row, "task"),
                Column.day(row, "business_date"),
                Sentence.of(IncidentFact.NOT_TAKEN_OVER, Column.text(row, "node")));
    }

    private static Cause stuck(String name, Object businessDate, Sentence fact) {
        return Cause.ofRun(IncidentKind.STUCK, name, businessDate, fact);
    }
}
