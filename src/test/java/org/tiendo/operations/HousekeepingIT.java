package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.operations.Housekeeping.Purged;
import org.tiendo.report.export.OldExports;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class HousekeepingIT {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");

    private final String kind;
    private final OperationsStore store;
    private final Housekeeping housekeeping;

    HousekeepingIT(String kind) {
        this.kind = kind;
        store = OperationsStore.empty(kind);
        housekeeping = new Housekeeping(
                store.jdbc(),
                store.oldRuns(),
                new RetentionSettings(LocalTime.of(3, 15), 30, 10, 10, 30),
                new OldExports(Path.of("target", "no-exports"), 1));
    }

    @Test
    void removesWhatSpringBatchKeepsOfOldRuns() {
        for (int run = 1; run <= 450; run++) {
            store.execution(
                    run, "pull figures", "2024-01-01", "COMPLETED", "2024-01-01T00:00:00", "2024-01-01T00:01:00");
            store.readStep(run, 1, 0);
        }
        store.execution(451, "pull figures", "2024-03-31", "COMPLETED", "2024-03-31T00:00:00", "2024-03-31T00:01:00");

        assertThat(housekeeping.run(NOW).runs()).isEqualTo(450);
        assertThat(store.count("BATCH_JOB_INSTANCE")).isEqualTo(1);
        assertThat(store.count("BATCH_STEP_EXECUTION")).isZero();
        assertThat(housekeeping.run(NOW)).isEqualTo(new Purged(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void keepsWhatRunsAndEachJobsLast() {
        store.execution(1, "pull figures", "2024-01-01", "STARTED", "2024-01-01T00:00:00", null);
        store.execution(2, "pull figures", "2024-01-02", "COMPLETED", "2024-01-02T00:00:00", "2024-01-02T00:01:00");
        store.execution(3, "pull other", "2024-01-02", "COMPLETED", "2024-01-02T00:00:00", "2024-01-02T00:01:00");

        assertThat(housekeeping.run(NOW).runs()).isZero();
        assertThat(store.count("BATCH_JOB_INSTANCE")).isEqualTo(3);
    }

    @Test
    void removesExpectedRunsThatAreOverButNeverATasksLast() {
        store.expected("pull figures", "2024-01-01T00:00:00", "completed", 1, null);
        store.expected("pull figures", "2024-01-02T00:00:00", "waiting", 1, null);
        store.expected("pull figures", "2024-03-31T00:00:00", "completed", 1, null);
        store.expected("pull dropped", "2024-01-01T00:00:00", "completed", 1, null);

        assertThat(housekeeping.run(NOW).expected()).isEqualTo(1);
        assertThat(store.count("expected_run")).isEqualTo(3);
    }

    @Test
    void removesRejectsOfOldRunsWhateverDateTheySpeakOf() {
        store.execution(1, "pull figures", "2024-03-01", "COMPLETED", "2024-03-01T00:00:00", "2024-03-01T00:01:00");
        store.execution(2, "pull figures", "2020-01-01", "COMPLETED", "2024-03-31T00:00:00", "2024-03-31T00:01:00");
        reject(1, "2024-03-01");
        reject(2, "2020-01-01");

        assertThat(housekeeping.run(NOW).rejects()).isEqualTo(1);
        assertThat(store.jdbc()
                        .sql("SELECT run_id FROM reject")
                        .query(Long.class)
                        .list())
                .containsExactly(2L);
    }

    @Test
    void removesOldLogsIncidentsThatAreOverAndWhatWasSentOfThem() {
        store.jdbc().sql("""
                INSERT INTO run_log (run_id, logged_at, node, level, logger, message)
                VALUES (1, '2024-03-01', '', '', '', ''), (1, '2024-03-31', '', '', '', '')
                """).update();
        store.jdbc().sql("""
                INSERT INTO incident (kind, subject, open_key, state, message, opened_at, seen_at, recovered_at)
                VALUES ('disk', 'a', NULL, 'recovered', '', '2024-01-01', '2024-01-01', '2024-01-02'),
                       ('disk', 'b', 'DISK b', 'open', '', '2024-01-01', '2024-01-01', NULL),
                       ('disk', 'c', NULL, 'recovered', '', '2024-01-01', '2024-03-31', '2024-03-31')
                """).update();
        store.jdbc().sql("""
                INSERT INTO notification (channel, kind, title, body, created_at, attempts, next_attempt_at, error)
                VALUES ('email', 'opened', '', '', '2024-01-01', 1, NULL, ''),
                       ('email', 'opened', '', '', '2024-01-01', 1, '2024-01-01', '')
                """).update();

        store.jdbc().sql("DELETE FROM access_login").update();
        store.jdbc().sql("""
                INSERT INTO access_login (name, address, tried_at, outcome)
                VALUES ('an', '', '2024-01-01', 'refused'), ('an', '', '2024-03-31', 'succeeded')
                """).update();

        assertThat(housekeeping.run(NOW)).isEqualTo(new Purged(0, 0, 0, 1, 1, 1, 1, 0));
        assertThat(store.jdbc()
                        .sql("SELECT subject FROM incident ORDER BY subject")
                        .query(String.class)
                        .list())
                .containsExactly("b", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM reject WHERE run_id <= 5 LIMIT 1000                                        | reject_run
            DELETE FROM run_log WHERE logged_at < '2024-01-01' LIMIT 1000                          | run_log_time
            DELETE FROM incident WHERE recovered_at < '2024-01-01' LIMIT 1000                      | incident_recovered
            DELETE FROM notification WHERE created_at < '2024-01-01' LIMIT 1000                    | notification_created
            DELETE FROM expected_run WHERE task = 'edition' AND due_at < '2024-01-01' LIMIT 1000   | PRIMARY
            DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID IN (1, 2)                       | PRIMARY
            """)
    void findsWhatIsOldByAnIndexOfMySql(String delete, String index) {
        assumeThat(kind).isEqualTo("mysql");

        assertThat(store.jdbc()
                        .sql("EXPLAIN " + delete)
                        .query((row, number) -> String.valueOf(row.getString("possible_keys")))
                        .single())
                .contains(index);
    }

    private void reject(long run, String businessDate) {
        store.jdbc()
                .sql("""
                        INSERT INTO reject (run_id, job, business_date, place, row_key, source_column, reason, cells)
                        VALUES (:run, 'figures', :date, 1, '', '', '', '{}')
                        """)
                .param("run", run)
                .param("date", java.time.LocalDate.parse(businessDate))
                .update();
    }
}
