package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.operations.Durations.Median;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.store.Column;

/**
 * The present of the schedule beside its runs: who serves it, what is paused and what is wrong, and how far the runs are
 * that are going on.
 *
 * @param nodes the nodes that are alive
 * @param pauses the pauses in force
 * @param incidents the number of incidents that last
 * @param progress of the runs that are going on, by their numbers
 * @param usual the medians of the completed runs of the same names; a name without a completed run is left out
 */
public record Standing(
        List<ServingNode> nodes,
        List<Pause> pauses,
        int incidents,
        Map<Long, RunProgress> progress,
        Map<String, Median> usual) {

    /** One statement instead of five: a page asks for all of it every time. */
    private static final String SELECT = """
            SELECT 'node' AS kind, owner AS name, held_until AS began_at, '' AS who, '' AS reason, held_until AS until_at,
                   0 AS run_id, 0 AS steps, 0 AS rows_read
            FROM lease
            WHERE name LIKE 'node %' AND owner IS NOT NULL AND held_until > CURRENT_TIMESTAMP(6)
            UNION ALL
            SELECT kind, name, paused_at, paused_by, reason, until_at, 0, 0, 0
            FROM pause
            WHERE resumed_at IS NULL AND (until_at IS NULL OR until_at > :now)
            UNION ALL
            SELECT 'incident', kind, opened_at, '', subject, snoozed_until, 0, 0, 0
            FROM incident
            WHERE open_key IS NOT NULL
            """;

    private static final String PROGRESS = """
            UNION ALL
            SELECT 'progress', r.name, r.started_at, '', '', NULL, r.run_id, COUNT(s.step_id),
                   COALESCE(SUM(s.rows_read), 0)
            FROM run r
            LEFT JOIN run_step s ON s.run_id = r.run_id
            WHERE r.run_id IN (:runs)
            GROUP BY r.run_id, r.name, r.started_at
            """;

    private static final String ORDER = "ORDER BY 1, 2, 3";

    public Standing {
        nodes = List.copyOf(nodes);
        pauses = List.copyOf(pauses);
        progress = Map.copyOf(progress);
        usual = Map.copyOf(usual);
    }

    /**
     * A node that is alive.
     *
     * @param until when its lease ends unless it is renewed, by the store's clock
     */
    public record ServingNode(String name, Instant until) {}

    /** A row of the statement, of whichever kind. */
    private record Row(
            String kind,
            String name,
            @Nullable Instant began,
            String who,
            String reason,
            @Nullable Instant until,
            long run,
            int steps,
            long rows) {

        Instant at() {
            return Objects.requireNonNull(began);
        }

        Pause pause(Kind paused) {
            return new Pause(paused, name, at(), who, reason, until);
        }

        Duration took() {
            return Duration.between(at(), Objects.requireNonNull(until));
        }
    }

    /** @param goingOn the runs that are going on */
    public static Standing read(JdbcClient jdbc, Instant now, List<Run> goingOn) {
        List<ServingNode> nodes = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        int incidents = 0;
        Map<Long, RunProgress> progress = new HashMap<>();
        Map<String, List<Duration>> durations = new HashMap<>();
        for (Row row : rows(jdbc, now, goingOn)) {
            switch (row.kind()) {
                case "node" -> nodes.add(new ServingNode(row.name(), row.at()));
                case "incident" -> incidents++;
                case "progress" -> progress.put(row.run(), RunProgress.of(row.name(), row.steps(), row.rows()));
                case "usual" ->
                    durations
                            .computeIfAbsent(row.name(), unseen -> new ArrayList<>())
                            .add(row.took());
                case "job" -> pauses.add(row.pause(Kind.JOB));
                default -> pauses.add(row.pause(Kind.SOURCE));
            }
        }
        return new Standing(nodes, pauses, incidents, progress, Median.of(durations));
    }

    private static List<Row> rows(JdbcClient jdbc, Instant now, List<Run> goingOn) {
        List<String> names = goingOn.stream().map(Run::job).distinct().toList();
        var sql = new StringBuilder(SELECT);
        if (!goingOn.isEmpty()) {
            sql.append(PROGRESS);
        }
        for (int place = 0; place < names.size(); place++) {
            sql.append("UNION ALL\n")
                    .append(Durations.latest(
                            "'usual', r.name, r.started_at, '', '', r.ended_at, 0, 0, 0", ":name" + place));
        }
        var statement = jdbc.sql(sql.append(ORDER).toString())
                .param("now", Column.of(now))
                .param("before", Long.MAX_VALUE)
                .param("runs", goingOn.stream().map(Run::number).toList());
        for (int place = 0; place < names.size(); place++) {
            statement = statement.param("name" + place, names.get(place));
        }
        return statement.query(Standing::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Column.text(row, "kind"),
                Column.text(row, "name"),
                Column.nullableInstant(row, "began_at"),
                Column.text(row, "who"),
                Column.text(row, "reason"),
                Column.nullableInstant(row, "until_at"),
                row.getLong("run_id"),
                row.getInt("steps"),
                row.getLong("rows_read"));
    }
}
