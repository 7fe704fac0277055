package org.tiendo.operations;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.store.Column;

/** Removes what Spring Batch keeps of old runs: whole job instances, a few at a time, never a job's last one. */
final class BatchPurge {

    /** A few thousand rows a transaction: no run waits for it. */
    private static final int INSTANCES = 200;

    private static final String OLD = """
            SELECT i.JOB_INSTANCE_ID
            FROM BATCH_JOB_INSTANCE i
            JOIN (
                SELECT JOB_NAME, MAX(JOB_INSTANCE_ID) AS last_id FROM BATCH_JOB_INSTANCE GROUP BY JOB_NAME
            ) latest ON latest.JOB_NAME = i.JOB_NAME AND i.JOB_INSTANCE_ID < latest.last_id
            WHERE i.JOB_INSTANCE_ID > :after
                  AND EXISTS (
                      SELECT 1 FROM BATCH_JOB_EXECUTION e WHERE e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID)
                  AND NOT EXISTS (
                      SELECT 1 FROM BATCH_JOB_EXECUTION e
                      WHERE e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID
                            AND (e.END_TIME IS NULL OR e.END_TIME >= :before
                                 OR e.STATUS IN ('STARTING', 'STARTED', 'STOPPING')))
            ORDER BY i.JOB_INSTANCE_ID
            LIMIT :number
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BatchPurge(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Returns how many instances are gone whose runs all ended before. */
    int run(Instant before) {
        int purged = 0;
        long after = 0;
        while (true) {
            List<Long> instances = old(before, after);
            if (instances.isEmpty()) {
                return purged;
            }
            transaction.executeWithoutResult(status -> remove(instances));
            purged += instances.size();
            after = instances.get(instances.size() - 1);
        }
    }

    private List<Long> old(Instant before, long after) {
        return jdbc.sql(OLD)
                .param("before", Column.of(before))
                .param("after", after)
                .param("number", INSTANCES)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Ids first: MySQL reads a whole table for a deletion by a subquery. */
    private void remove(List<Long> instances) {
        List<Long> executions =
                ids("SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE JOB_INSTANCE_ID IN (:ids)", instances);
        List<Long> steps =
                ids("SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID IN (:ids)", executions);
        remove("DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN (:ids)", steps);
        remove("DELETE FROM BATCH_STEP_EXECUTION WHERE STEP_EXECUTION_ID IN (:ids)", steps);
        remove("DELETE FROM BATCH_JOB_EXECUTION_CONTEXT WHERE JOB_EXECUTION_ID IN (:ids)", executions);
        remove("DELETE FROM BATCH_JOB_EXECUTION_PARAMS WHERE JOB_EXECUTION_ID IN (:ids)", executions);
        remove("DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID IN (:ids)", executions);
        remove("DELETE FROM BATCH_JOB_INSTANCE WHERE JOB_INSTANCE_ID IN (:ids)", instances);
    }

    private List<Long> ids(String sql, List<Long> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql)
                .param("ids", of)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private void remove(String sql, List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).update();
        }
    }
}
