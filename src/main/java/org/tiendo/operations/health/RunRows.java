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
            SELECT COALESCE(SUM(WRITE_COUNT), 0) AS accepted,
                   COALESCE(SUM(PROCESS_SKIP_COUNT), 0) AS rejected,
                   COALESCE(SUM(FILTER_COUNT), 0) AS filtered,
                   COALESCE(SUM(WRITE_SKIP_COUNT), 0) AS outside
            FROM BATCH_STEP_EXECUTION
            WHERE JOB_EXECUTION_ID = :run
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
