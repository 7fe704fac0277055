package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/**
 * Measures the durations of completed runs; a backfill of many nights at once is left out, because it does not measure
 * one night.
 */
public final class Durations {

    /**
     * By run's name; the average of the two middle ones when their number is even. Of the last 20 runs: enough to be
     * representative, few enough to follow a source that grows.
     */
    private static final String MEDIANS = """
            SELECT name, runs, AVG(micros) AS median
            FROM (
                SELECT name, micros,
                       ROW_NUMBER() OVER (PARTITION BY name ORDER BY micros) AS place,
                       COUNT(*) OVER (PARTITION BY name) AS runs
                FROM (
                    SELECT r.name AS name,
                           TIMESTAMPDIFF(MICROSECOND, r.started_at, r.ended_at) AS micros,
                           ROW_NUMBER() OVER (PARTITION BY r.name ORDER BY r.run_id DESC) AS age
                    FROM run r
                    WHERE r.name IN (:names) AND r.run_id < :before AND r.status = 'COMPLETED'
                          AND r.started_at IS NOT NULL AND r.ended_at IS NOT NULL
                          AND NOT EXISTS (
                              SELECT 1 FROM run_parameter p WHERE p.run_id = r.run_id AND p.name = 'nights')
                ) latest
                WHERE age <= 20
            ) placed
            WHERE place >= runs / 2.0 AND place <= runs / 2.0 + 1
            GROUP BY name, runs
            """;

    private final JdbcClient jdbc;

    public Durations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param runs the number of runs it is the median of, at most 20 */
    public record Median(int runs, Duration duration) {}

    /**
     * The median durations of the named runs that have completed, by name; names without a completed run are left out.
     *
     * @param names {@code pull customs} or {@code edition}
     */
    public Map<String, Median> medians(Collection<String> names) {
        return medians(names, Long.MAX_VALUE);
    }

    /** The median of the runs of that name with a lower number; empty when none has completed. */
    Optional<Median> before(String name, long run) {
        return Optional.ofNullable(medians(List.of(name), run).get(name));
    }

    private Map<String, Median> medians(Collection<String> names, long before) {
        Map<String, Median> medians = new HashMap<>();
        if (!names.isEmpty()) {
            jdbc.sql(MEDIANS).param("names", names).param("before", before).query(row -> {
                medians.put(Column.text(row, "name"), median(row));
            });
        }
        return medians;
    }

    private static Median median(ResultSet row) throws SQLException {
        long micros = Math.round(row.getDouble("median"));
        return new Median(row.getInt("runs"), Duration.of(micros, ChronoUnit.MICROS));
    }
}
