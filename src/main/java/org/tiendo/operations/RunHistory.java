package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.operations.Durations.Median;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Column;

/**
 * The history of runs, read from Spring Batch's tables. Batch keeps times in the zone of the process, which is UTC
 * everywhere.
 *
 * <p>The innermost query alone selects the runs, so that the rest is looked up for these only.
 */
public final class RunHistory {

    private static final String FOUND = """
            SELECT e.JOB_EXECUTION_ID AS run_id, e.JOB_INSTANCE_ID AS instance_id, i.JOB_NAME AS job,
                   e.STATUS AS status, e.START_TIME AS started_at, e.END_TIME AS ended_at,
                   e.EXIT_MESSAGE AS exit_message, night.PARAMETER_VALUE AS business_date,
                   known.PARAMETER_VALUE AS as_known, person.PARAMETER_VALUE AS started_by,
                   node.PARAMETER_VALUE AS node, why.PARAMETER_VALUE AS why,
                   CASE WHEN claim.name IS NULL THEN FALSE ELSE TRUE END AS is_held
            FROM (
                SELECT e.JOB_EXECUTION_ID AS run_id
                FROM BATCH_JOB_EXECUTION e
                JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
                %s
                ORDER BY e.JOB_EXECUTION_ID DESC
                LIMIT :limit
            ) found
            JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = found.run_id
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
            LEFT JOIN BATCH_JOB_EXECUTION_PARAMS night
                ON night.JOB_EXECUTION_ID = found.run_id AND night.PARAMETER_NAME = 'business_date'
            LEFT JOIN BATCH_JOB_EXECUTION_PARAMS known
                ON known.JOB_EXECUTION_ID = found.run_id AND known.PARAMETER_NAME = 'as_known'
            LEFT JOIN BATCH_JOB_EXECUTION_PARAMS person
                ON person.JOB_EXECUTION_ID = found.run_id AND person.PARAMETER_NAME = 'started_by'
            LEFT JOIN BATCH_JOB_EXECUTION_PARAMS node
                ON node.JOB_EXECUTION_ID = found.run_id AND node.PARAMETER_NAME = 'node'
            LEFT JOIN BATCH_JOB_EXECUTION_PARAMS why
                ON why.JOB_EXECUTION_ID = found.run_id AND why.PARAMETER_NAME = 'why'
            LEFT JOIN lease claim
                ON claim.name = CONCAT(i.JOB_NAME, ' ', night.PARAMETER_VALUE)
                AND claim.owner IS NOT NULL AND claim.held_until > CURRENT_TIMESTAMP(6)
            ORDER BY e.JOB_EXECUTION_ID DESC
            """;

    private static final String STEPS = """
            SELECT STEP_NAME, STATUS, START_TIME, END_TIME, READ_COUNT, WRITE_COUNT, FILTER_COUNT,
                   PROCESS_SKIP_COUNT, WRITE_SKIP_COUNT, EXIT_MESSAGE
            FROM BATCH_STEP_EXECUTION
            WHERE JOB_EXECUTION_ID = :run
            ORDER BY STEP_EXECUTION_ID
            """;

    private final JdbcClient jdbc;
    private final Durations durations;

    public RunHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        durations = new Durations(jdbc);
    }

    /** The matching runs, the newest first. */
    public List<Run> find(RunFilter filter) {
        RunConditions conditions = RunConditions.of(filter);
        return jdbc.sql(FOUND.formatted(conditions.where()))
                .params(conditions.parameters())
                .param("limit", filter.limit())
                .query(RunHistory::run)
                .list();
    }

    public Optional<Run> find(long run) {
        return jdbc.sql(FOUND.formatted("WHERE e.JOB_EXECUTION_ID = :run"))
                .param("run", run)
                .param("limit", 1)
                .query(RunHistory::run)
                .optional();
    }

    /** All attempts at the same job instance, the newest first. */
    List<Run> attempts(Run run) {
        return jdbc.sql(FOUND.formatted("WHERE e.JOB_INSTANCE_ID = :instance"))
                .param("instance", run.instance())
                .param("limit", RunFilter.USUAL_LIMIT)
                .query(RunHistory::run)
                .list();
    }

    /** The steps of a run, in the order they started. */
    List<RunStep> steps(long run) {
        return jdbc.sql(STEPS).param("run", run).query(RunHistory::step).list();
    }

    /** The median of the completed runs of the same job before it; empty when there are none. */
    Optional<Median> usual(Run run) {
        return durations.before(run.job(), run.number());
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("run_id"),
                row.getLong("instance_id"),
                Column.text(row, "job"),
                businessDate(row),
                row.getString("as_known"),
                RunStatus.of(Column.text(row, "status"), row.getBoolean("is_held")),
                Column.nullableInstant(row, "started_at"),
                Column.nullableInstant(row, "ended_at"),
                by(row),
                textOrEmpty(row, "exit_message"));
    }

    private static @Nullable LocalDate businessDate(ResultSet row) throws SQLException {
        String day = row.getString("business_date");
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable StartedBy by(ResultSet row) throws SQLException {
        String who = row.getString("started_by");
        return who == null ? null : new StartedBy(who, textOrEmpty(row, "node"), textOrEmpty(row, "why"));
    }

    private static String textOrEmpty(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static RunStep step(ResultSet row, int number) throws SQLException {
        return new RunStep(
                Column.text(row, "STEP_NAME"),
                Column.text(row, "STATUS"),
                Column.nullableInstant(row, "START_TIME"),
                Column.nullableInstant(row, "END_TIME"),
                row.getLong("READ_COUNT"),
                row.getLong("WRITE_COUNT"),
                row.getLong("PROCESS_SKIP_COUNT"),
                row.getLong("FILTER_COUNT"),
                row.getLong("WRITE_SKIP_COUNT"),
                textOrEmpty(row, "EXIT_MESSAGE"));
    }
}
