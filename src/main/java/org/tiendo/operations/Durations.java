package org.tiendo.operations;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/**
 * Measures the durations of completed runs; a backfill of many nights at once is left out, because it does not measure
 * one night.
 */
public final class Durations {

    private final JdbcClient jdbc;

    public Durations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param runs the number of runs it is the median of, at most 20 */
    public record Median(int runs, Duration duration) {

        /**
         * The average of the two middle ones when their number is even.
         *
         * @param durations at least one
         */
        static Median of(List<Duration> durations) {
            List<Duration> sorted = durations.stream().sorted().toList();
            int runs = sorted.size();
            return new Median(
                    runs, sorted.get((runs - 1) / 2).plus(sorted.get(runs / 2)).dividedBy(2));
        }

        /** Each name with the median of its durations. */
        static Map<String, Median> of(Map<String, List<Duration>> durations) {
            Map<String, Median> medians = new HashMap<>();
            durations.forEach((name, each) -> medians.put(name, of(each)));
            return medians;
        }
    }

    /**
     * A part of a statement for the last 20 completed runs of one name: enough to be representative, few enough to follow a
     * source that grows. They are found at the end of an index, however many there are before them. Of a job instance only
     * one run completes, so that the order of the instances is that of the runs.
     *
     * @param columns of the view {@code run}, named {@code r}
     * @param name the parameter with the runs' name; the parameter {@code :before} is the job instance they come before
     */
    static String latest(String columns, String name) {
        return """
                (SELECT %s
                 FROM run r
                 WHERE r.name = %s AND r.instance_id < :before AND r.status = 'COMPLETED'
                       AND r.started_at IS NOT NULL AND r.ended_at IS NOT NULL
                       AND NOT EXISTS (
                           SELECT 1 FROM run_parameter p WHERE p.run_id = r.run_id AND p.name = 'nights')
                 ORDER BY r.instance_id DESC
                 LIMIT 20)
                """.formatted(columns, name);
    }

    /** The duration of a run that has started and ended. */
    static Duration took(ResultSet row) throws SQLException {
        return Duration.between(Column.instant(row, "started_at"), Column.instant(row, "ended_at"));
    }

    /**
     * The median durations of the named runs that have completed, by name; names without a completed run are left out.
     *
     * @param names {@code pull customs} or {@code edition}
     */
    public Map<String, Median> medians(Collection<String> names) {
        return names.isEmpty() ? Map.of() : Median.of(durations(List.copyOf(names)));
    }

    private Map<String, List<Duration>> durations(List<String> names) {
        Map<String, List<Duration>> durations = new TreeMap<>();
        String sql = IntStream.range(0, names.size())
                .mapToObj(place -> latest("r.name, r.started_at, r.ended_at", ":name" + place))
                .collect(joining("UNION ALL\n"));
        var statement = jdbc.sql(sql).param("before", Long.MAX_VALUE);
        for (int place = 0; place < names.size(); place++) {
            statement = statement.param("name" + place, names.get(place));
        }
        statement.query(row -> {
            durations
                    .computeIfAbsent(Column.text(row, "name"), unseen -> new ArrayList<>())
                    .add(took(row));
        });
        return durations;
    }
}
