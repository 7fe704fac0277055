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
                    SELECT i.JOB_NAME AS name,
                           TIMESTAMPDIFF(MICROSECOND, e.START_TIME, e.END_TIME) AS micros,
                           ROW_NUMBER() OVER (PARTITION BY i.JOB_NAME ORDER BY e.JOB_EXECUTION_ID DESC) AS age
                    FROM BATCH_JOB_INSTANCE i
                    JOIN BATCH_JOB_EXECUTION e ON e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID
                    WHERE i.JOB_NAME IN (:names) AND e.JOB_EXECUTION_ID < :before AND e.STATUS = 'COMPLETED'
                          AND e.START_TIME IS NOT NULL AND e.END_TIME IS NOT NULL
                          AND NOT EXISTS (
                              SELECT 1 FROM BATCH_JOB_EXECUTION_PARAMS p
                              WHERE p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'nights')
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
