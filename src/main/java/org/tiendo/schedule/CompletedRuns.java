package org.tiendo.schedule;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** Finds runs that Spring Batch has completed, for attempts whose end could not be written into the schedule. */
record CompletedRuns(JdbcClient jdbc) {

    private static final String LAST = """
            SELECT MAX(e.JOB_EXECUTION_ID)
            FROM BATCH_JOB_INSTANCE i
            JOIN BATCH_JOB_EXECUTION e ON e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID
            JOIN BATCH_JOB_EXECUTION_PARAMS p
                ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'business_date'
                   AND p.PARAMETER_VALUE = :businessDate
            WHERE i.JOB_NAME = :task AND e.STATUS = 'COMPLETED' AND e.START_TIME >= :startedAt
            """;

    /** The run that the attempt has completed; empty when it has completed none, or is no run of Spring Batch. */
    Optional<Long> of(ExpectedRun attempt) {
        return attempt.startedAt() == null
                ? Optional.empty()
                : jdbc.sql(LAST)
                        .param("task", attempt.task())
                        .param("businessDate", attempt.businessDate().toString())
                        .param("startedAt", Column.of(attempt.startedAt()))
                        .query(Long.class)
                        .optional();
    }
}
