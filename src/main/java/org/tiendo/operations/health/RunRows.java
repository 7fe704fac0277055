package org.tiendo.operations.health;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outcomes of the rows that one run has read.
 *
 * @param filtered rows skipped as declared totals
 * @param outside rows outside the window
 */
record RunRows(long accepted, long rejected, long filtered, long outside) {

    private static final String SELECT = """
            SELECT COALESCE(SUM(rows_accepted), 0) AS accepted,
                   COALESCE(SUM(rows_rejected), 0) AS rejected,
                   COALESCE(SUM(rows_filtered), 0) AS filtered,
                   COALESCE(SUM(rows_outside), 0) AS outside
            FROM run_step
            WHERE run_id = :run
            """;

    static RunRows of(long run, JdbcClient jdbc) {
        return jdbc.sql(SELECT)
                .param("run", run)
                .query((row, number) -> new RunRows(
                        row.getLong("accepted"),
                        row.getLong("rejected"),
                        row.getLong("filtered"),
                        row.getLong("outside")))
                .single();
    }
}
