package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.report.ReportStore;

/** Pages take few statements, whatever the history is: those for operations, and the one with the most for readers. */
class ConsoleStatementsIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");

    /** The reader is remembered for some seconds. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/tonight", 3),
            Map.entry("/tonight?date=2023-06-30", 3),
            Map.entry("/runs", 1),
            Map.entry("/runs?status=completed&job=published", 1),
            // The attempts with itself, what was recorded beside it, and the rows it has rejected.
            Map.entry("/runs/PULL", 3),
            Map.entry("/runs/FAILED", 2),
            Map.entry("/runs/EDITION", 2),
            Map.entry("/runs/PULL/restart", 2),
            Map.entry("/runs/FAILED/restart", 2),
            Map.entry("/runs/rerun?job=published", 2),
            Map.entry("/schedule", 2),
            Map.entry("/incidents", 3),
            Map.entry("/editions", 2),
            Map.entry("/nodes", 2),
            Map.entry("/sources", 2),
            Map.entry("/settings", 0),
            Map.entry("/audit", 1),
            Map.entry("/backfill", 2),
            Map.entry("/users", 3),
            Map.entry("/users/an", 2),
            Map.entry("/inquiries", 2),
            Map.entry("/account", 3),
            // Is there a new edition? Its rows, the figures and what was rejected beside them, and the pulls.
            Map.entry("/indicators/export_value/explanation?date=2023-06-30", 5),
            // With the other revisions, however many.
            Map.entry("/indicators/export_value/explanation?date=2023-12-31", 7));

    /** The parts that a browser asks for every few seconds; GOING is a run that is running. */
    private static final Map<String, Integer> MOST_OF_PARTS = Map.of(
            "/tonight?date=2023-12-31", 3,
            "/runs/GOING", 2,
            "/runs/GOING/live", 3,
            "/runs/GOING/row", 3,
            "/backfill/live", 0);

    @ParameterizedTest
    @MethodSource(ReportStore.KINDS)
    void eachPageTakesFewStatements(String kind) {
        ReportStore store = ReportStore.withNights(kind);
        try (CountedServer server = CountedServer.over(store, NOW)) {
            String pull = last(store.jdbc(), "pull published");
            String failed = last(store.jdbc(), "pull tourist_arrivals");
            String edition = last(store.jdbc(), "edition");
            MOST.forEach((path, most) -> assertFew(
                    server, path.replace("PULL", pull).replace("FAILED", failed).replace("EDITION", edition), most));
        }
    }

    @ParameterizedTest
    @MethodSource(ReportStore.KINDS)
    void partsOfPagesTakeFewStatementsWhileSomethingRuns(String kind) {
        ReportStore store = ReportStore.ownNights(kind);
        String going = last(store.jdbc(), "edition");
        startAgain(store.jdbc(), going);
        try (CountedServer server = CountedServer.over(store, NOW)) {
            MOST_OF_PARTS.forEach((path, most) -> assertFew(server, path.replace("GOING", going), most));
            assertThat(server.open("/runs/" + going + "/live").body()).contains("data-hx-get");
            assertThat(server.open("/runs/" + going + "/row").body()).contains("data-hx-get");
        }
    }

    private static void assertFew(CountedServer server, String path, int most) {
        server.open("/account");
        server.statements();
        assertThat(server.open(path).statusCode()).as(path).isIn(200, 204, 409);
        assertThat(server.statements()).as(path).hasSizeLessThanOrEqualTo(most);
    }

    private static String last(JdbcClient jdbc, String name) {
        return String.valueOf(jdbc.sql("SELECT MAX(run_id) FROM run WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    /** Gives a completed run the status of one that is still running. */
    private static void startAgain(JdbcClient jdbc, String run) {
        jdbc.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE JOB_EXECUTION_ID = ?")
                .param(run)
                .update();
        jdbc.sql("""
                        UPDATE lease
                        SET owner = 'another process', held_until = TIMESTAMPADD(SECOND, 3600, CURRENT_TIMESTAMP(6))
                        WHERE name = 'edition 2023-12-31'
                        """).update();
    }
}
