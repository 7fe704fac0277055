package org.tiendo.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.store.Column;

/** Purges the runs that Spring Batch keeps: whole job instances, a few a transaction, never a job's last one. */
public final class OldRuns {

    /** A transaction of a few thousand rows keeps no run waiting. */
    private static final int INSTANCES = 100;

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

    private static final String LAST_ENDED = """
            SELECT MAX(JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION WHERE END_TIME < :before
            """;

    private final JdbcClient jdbc;
    private final JobRepository repository;
    private final TransactionTemplate transaction;

    public OldRuns(Engine engine, JdbcClient jdbc) {
        this.jdbc = jdbc;
        repository = engine.repository();
        transaction = new TransactionTemplate(engine.transactions());
    }

    /** Finds the newest run that ended before a moment. */
    public Optional<Long> lastEnded(Instant before) {
        return jdbc.sql(LAST_ENDED)
                .param("before", Column.of(before))
                .query(Long.class)
                .optional();
    }

    /** Removes the job instances whose runs all ended before a moment, and returns their number. */
    public int purge(Instant before) {
        int purged = 0;
        long after = 0;
        while (true) {
            List<Long> instances = old(before, after);
            if (instances.isEmpty()) {
                return purged;
            }
            transaction.executeWithoutResult(status -> instances.forEach(this::remove));
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

    private void remove(long id) {
        JobInstance instance = repository.getJobInstance(id);
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }
}
