package org.tiendo.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/**
 * The pulls of a job over some business dates, counted.
 *
 * @param expected the number of those that the schedule expected
 * @param late those that completed after their deadline, or have not and it has passed
 * @param pulls the number of those that completed, whoever asked for them
 * @param read the rows they read
 * @param rejected the rows they rejected
 */
public record Scorecard(long expected, long late, long pulls, long read, long rejected) {

    /** The scorecard of a job that nobody expected and nobody pulled. */
    public static final Scorecard NONE = new Scorecard(0, 0, 0, 0, 0);

    private static final String SELECT = """
            SELECT job, SUM(expected) AS expected, SUM(late) AS late, SUM(pulls) AS pulls,
                   SUM(rows_read) AS rows_read, SUM(rows_rejected) AS rows_rejected
            FROM (
                SELECT SUBSTRING(task, 6) AS job, 1 AS expected,
                       CASE WHEN state = 'completed' AND ended_at <= deadline THEN 0
                            WHEN state <> 'completed' AND deadline >= :now THEN 0
                            ELSE 1 END AS late,
                       0 AS pulls, 0 AS rows_read, 0 AS rows_rejected
                FROM expected_run
                WHERE business_date >= :first AND task LIKE 'pull %'
                UNION ALL
                SELECT job, 0, 0, 1, rows_read, rows_rejected
                FROM pull_report
                WHERE business_date >= :first
            ) counted
            GROUP BY job
            """;

    /** The scorecards of all jobs from a business date on, by job; a job without anything to count has none. */
    public static Map<String, Scorecard> since(LocalDate first, Instant now, JdbcClient jdbc) {
        Map<String, Scorecard> cards = new HashMap<>();
        jdbc.sql(SELECT)
                .param("first", first)
                .param("now", Column.of(now))
                .query((row, number) -> cards.put(
                        Column.text(row, "job"),
                        new Scorecard(
                                row.getLong("expected"),
                                row.getLong("late"),
                                row.getLong("pulls"),
                                row.getLong("rows_read"),
                                row.getLong("rows_rejected"))))
                .list();
        return cards;
    }
}
