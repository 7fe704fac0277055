package org.tiendo.operations.watchdog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** Reads the running runs, and those of them whose lease no process holds. */
final class RunningRuns {

    // A backfill of many nights takes longer than a single night; it is not compared with one.
    private static final String RUNNING = """
            SELECT r.run_id, r.name, night.content AS business_date, r.started_at AS since
            FROM run r
            JOIN run_parameter night ON night.run_id = r.run_id AND night.name = 'business_date'
            WHERE r.ended_at IS NULL AND r.status = 'STARTED' AND r.started_at IS NOT NULL
                  AND NOT EXISTS (
                      SELECT 1 FROM run_parameter p WHERE p.run_id = r.run_id AND p.name = 'nights')
            ORDER BY r.run_id
            """;

    // A lease held within the last minute counts as held: in this time another node takes over the runs of a dead one.
    private static final String DESERTED = """
            SELECT r.run_id, r.name, night.content AS business_date, r.created_at AS since
            FROM run r
            JOIN run_parameter night ON night.run_id = r.run_id AND night.name = 'business_date'
            WHERE r.ended_at IS NULL AND r.status IN ('STARTING', 'STARTED', 'STOPPING') AND r.created_at < :before
                  AND NOT EXISTS (
                      SELECT 1 FROM lease l
                      WHERE l.name = CONCAT(r.name, ' ', night.content)
                            AND l.held_until > TIMESTAMPADD(SECOND, -60, CURRENT_TIMESTAMP(6)))
            ORDER BY r.run_id
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
                row.getLong("run_id"),
                Column.text(row, "name"),
                Column.text(row, "business_date"),
                Column.instant(row, "since"));
    }
}
