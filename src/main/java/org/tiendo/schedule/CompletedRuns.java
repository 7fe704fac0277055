package org.tiendo.schedule;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** Finds runs that Spring Batch has completed, for attempts whose end could not be written into the schedule. */
record CompletedRuns(JdbcClient jdbc) {

    private static final String LAST = """
            SELECT MAX(r.run_id)
            FROM run r
            JOIN run_parameter night
                ON night.run_id = r.run_id AND night.name = 'business_date' AND night.content = :businessDate
            WHERE r.name = :task AND r.status = 'COMPLETED' AND r.started_at >= :startedAt
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
