package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.bench.LongHistory;
import org.tiendo.report.ReportStore;
import org.tiendo.servers.SentStatement;
import org.tiendo.servers.SentStatement.PlanStep;
import org.tiendo.servers.TestServers;

/** MySQL finds by indexes what pages and programs ask for, on a store in which a full scan would cost much. */
class PlansIT {

    private static final Instant NOW = Instant.parse("2024-01-01T02:00:00Z");

    /** More rows than an answer has; every table that grows by the night has more by far. */
    private static final long MANY = 300;

    /** One row a night: MySQL sorts them faster than it reads each by the index of their order. */
    private static final Set<String> SORTED =
            Set.of("/incidents: incident", "/editions: edition", "/api/v1/editions?limit=100: e");

    private static final Set<String> SCANS = Set.of("ALL", "index");

    private static final int NIGHTS = 1000;

    /** Some rows of indexes and tables for each row of the answer. */
    private static final int FOR_EACH_ROW = 30;

    /** One job's runs may all be looked up to find the last ones of them, each with its instance. */
    private static final int FOR_EACH_NIGHT = 5;

    /** The history of all areas together is sorted by date: an index of that order would cost each night more than it spares. */
    private static final Set<String> LONG = Set.of("/api/v1/indicators/tourist_arrivals/history?limit=100");

    @Test
    void nothingScansATableThatGrowsByTheNightNorTouchesManyRowsForFew() throws SQLException {
        assumeThat(TestServers.names()).contains("mysql");
        ReportStore store = ReportStore.ownNights("mysql");
        LongHistory.in(store, 8).editions(0, NIGHTS).runs(NIGHTS).analyze();
        List<String> scans = new ArrayList<>();
        List<String> detours = new ArrayList<>();
        try (CountedServer server = CountedServer.over(store, NOW);
                Connection connection = store.store().dataSource().getConnection()) {
            for (String path : paths()) {
                server.open(path);
                server.statements();
                assertThat(server.open(path).statusCode()).as(path).isEqualTo(200);
                for (SentStatement sent : server.statements()) {
                    sent.plan(connection).stream()
                            .filter(PlansIT::isScan)
                            .filter(step -> !SORTED.contains(path + ": " + step.table()))
                            .forEach(step -> scans.add(path + ": " + step + " in\n" + sent.sql()));
                    long touched = sent.rowsTouched(connection);
                    if (!LONG.contains(path)
                            && touched > FOR_EACH_NIGHT * NIGHTS + FOR_EACH_ROW * sent.query(connection)) {
                        detours.add(path + ": touches " + touched + " rows in\n" + sent.sql());
                    }
                }
            }
        }
        assertThat(scans).isEmpty();
        assertThat(detours).isEmpty();
    }

    private static List<String> paths() {
        return Stream.of(HistoryPages.READERS, HistoryPages.CONSOLE, HistoryPages.API)
                .flatMap(List::stream)
                .map(path -> path.replace("RUN", "17990"))
                .toList();
    }

    /** Rows of a query within the query have been found before. */
    private static boolean isScan(PlanStep step) {
        return SCANS.contains(step.access())
                && step.rows() > MANY
                && !step.table().startsWith("<");
    }
}
