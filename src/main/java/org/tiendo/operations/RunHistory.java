package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.operations.Durations.Median;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Column;

/**
 * The history of runs, read from the views over Spring Batch's tables. Batch keeps times in the zone of the process, which is UTC
 * everywhere.
 *
 * <p>The innermost query alone selects the runs, so that the rest is looked up for these only.
 */
public final class RunHistory {

    private static final String STEPS = """
            SELECT name, status, started_at, ended_at, rows_read, rows_accepted, rows_rejected, rows_filtered,
                   rows_outside, exit_message
            FROM run_step
            WHERE run_id = :run
            ORDER BY step_id
            """;

    private static final String LATER = """
            SELECT r.run_id, later.run_id AS later_id, later.instance_id = r.instance_id AS is_same
            FROM run r
            JOIN run_parameter night ON night.run_id = r.run_id AND night.name = 'business_date'
            JOIN run_parameter other ON other.name = 'business_date' AND other.content = night.content
            JOIN run later ON later.run_id = other.run_id AND later.name = r.name AND later.run_id > r.run_id
            WHERE r.run_id IN (:runs)
            ORDER BY later.run_id
            """;

    private final JdbcClient jdbc;
    private final Durations durations;

    public RunHistory(JdbcClient jdbc, Durations durations) {
        this.jdbc = jdbc;
        this.durations = durations;
    }

    /** The matching runs, the newest first. */
    public List<Run> find(RunFilter filter) {
        return find(RunConditions.of(filter), Nearest.NEWEST, filter.limit());
    }

    /** The matching runs that come next after a run in the list of the newest. */
    public List<Run> olderThan(long run, RunFilter filter) {
        return find(RunConditions.of(filter).and("r.run_id < :number", run), Nearest.NEWEST, filter.limit());
    }

    /** The matching runs that come next before a run in the list of the newest, the newest first too. */
    public List<Run> newerThan(long run, RunFilter filter) {
        return find(RunConditions.of(filter).and("r.run_id > :number", run), Nearest.OLDEST, filter.limit());
    }

    /** The end of the matching runs that is taken where there are more than the limit. */
    private enum Nearest {
        NEWEST("DESC"),
        OLDEST("ASC");

        private final String order;

        Nearest(String order) {
            this.order = order;
        }
    }

    private List<Run> find(RunConditions conditions, Nearest nearest, int limit) {
        return jdbc.sql(found(conditions, nearest))
                .params(conditions.parameters())
                .param("limit", limit)
                .query(RunHistory::run)
                .list();
    }

    private static String found(RunConditions conditions, Nearest nearest) {
        return """
                SELECT r.run_id, r.instance_id, r.name, r.status, r.started_at, r.ended_at, r.exit_message,
                       night.content AS business_date, known.content AS as_known, person.content AS started_by,
                       node.content AS node, why.content AS why,
                       CASE WHEN held.name IS NULL THEN FALSE ELSE TRUE END AS is_held
                FROM (
                    SELECT r.run_id
                    FROM run r
                    %s
                    ORDER BY r.run_id %s
                    LIMIT :limit
                ) found
                JOIN run r ON r.run_id = found.run_id
                LEFT JOIN run_parameter night ON night.run_id = found.run_id AND night.name = 'business_date'
                LEFT JOIN run_parameter known ON known.run_id = found.run_id AND known.name = 'as_known'
                LEFT JOIN run_parameter person ON person.run_id = found.run_id AND person.name = 'started_by'
                LEFT JOIN run_parameter node ON node.run_id = found.run_id AND node.name = 'node'
                LEFT JOIN run_parameter why ON why.run_id = found.run_id AND why.name = 'why'
                LEFT JOIN lease held
                    ON held.name = CONCAT(r.name, ' ', night.content)
                    AND held.owner IS NOT NULL AND held.held_until > CURRENT_TIMESTAMP(6)
                ORDER BY r.run_id DESC
                """.formatted(conditions.where(), nearest.order);
    }

    public Optional<Run> find(long run) {
        return find(new RunConditions("WHERE r.run_id = :run", Map.of("run", run)), Nearest.NEWEST, 1).stream()
                .findFirst();
    }

    /** The runs that their processes are executing, the newest first. */
    public List<Run> goingOn(int most) {
        return find(RunConditions.goingOn(), Nearest.NEWEST, most);
    }

    /** The attempts at the same job instance as a run, itself among them, the newest first; no more than are usually shown. */
    List<Run> attempts(long run) {
        return find(
                new RunConditions(
                        "WHERE r.instance_id = (SELECT one.instance_id FROM run one WHERE one.run_id = :run)",
                        Map.of("run", run)),
                Nearest.NEWEST,
                RunFilter.USUAL_LIMIT);
    }

    /** The steps of a run, in the order they started. */
    List<RunStep> steps(long run) {
        return jdbc.sql(STEPS)
                .param("run", run)
                .query((row, number) -> RunStep.of(row))
                .list();
    }

    /** The steps of a run, with its progress. */
    public RunCourse course(Run run) {
        return RunCourse.of(run, steps(run.number()));
    }

    /** The last run of the same job and business date as another. */
    record Later(long number, boolean isSameInstance) {}

    /** The last later run of the same job and date, for each run that has one. */
    Map<Long, Later> later(List<Run> runs) {
        Map<Long, Later> later = new HashMap<>();
        if (!runs.isEmpty()) {
            jdbc.sql(LATER)
                    .param("runs", runs.stream().map(Run::number).toList())
                    .query(row -> {
                        later.put(row.getLong("run_id"), new Later(row.getLong("later_id"), row.getBoolean("is_same")));
                    });
        }
        return later;
    }

    /** The medians of the completed runs of jobs, by name; those without a completed run are left out. */
    public Map<String, Median> usual(Collection<String> jobs) {
        return durations.medians(jobs);
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("run_id"),
                row.getLong("instance_id"),
                Column.text(row, "name"),
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
}
