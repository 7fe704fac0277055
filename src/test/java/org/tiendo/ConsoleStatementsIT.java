package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.access.Role;
import org.tiendo.ledger.Ledger;
import org.tiendo.report.ReportStore;
import org.tiendo.servers.CountedDataSource;
import org.tiendo.web.StoreHome;

/** The pages for operations take few statements, whatever the history is. */
class ConsoleStatementsIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final String PASSWORD = "rừng thông Măng Đen";

    /**
     * The reader is remembered for some seconds. The page of a run shows what eight tables know of it; each of them is read
     * by its key.
     */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/tonight", 3),
            Map.entry("/tonight?date=2023-12-31", 3),
            Map.entry("/runs", 1),
            Map.entry("/runs?status=completed&job=published", 1),
            Map.entry("/runs/RUN", 9),
            Map.entry("/runs/RUN/restart", 2),
            Map.entry("/runs/rerun?job=published", 2),
            Map.entry("/schedule", 2),
            Map.entry("/incidents", 2),
            Map.entry("/editions", 2),
            Map.entry("/nodes", 2),
            Map.entry("/sources", 2),
            Map.entry("/settings", 0),
            Map.entry("/audit", 1),
            Map.entry("/users", 3),
            Map.entry("/users/an", 2),
            Map.entry("/inquiries", 2),
            Map.entry("/account", 3));

    @ParameterizedTest
    @MethodSource(ReportStore.KINDS)
    void eachPageTakesFewStatements(String kind) {
        ReportStore real = ReportStore.withNights(kind);
        var statements = new CountedDataSource(real.store().dataSource());
        JdbcClient jdbc = JdbcClient.create(statements);
        var store = new ReportStore(real.address(), real.store(), jdbc, Ledger.over(jdbc));
        var home = new StoreHome(store, ReportStore.catalog(), NOW);
        try (TestServer server = TestServer.withoutUsers(home)) {
            server.add("an", Role.ADMIN, PASSWORD);
            Browser browser = Browser.here(server.port());
            assertThat(browser.logIn("an", PASSWORD)).isTrue();
            String run = String.valueOf(jdbc.sql("SELECT MAX(run_id) FROM run WHERE name = 'pull published'")
                    .query(Long.class)
                    .single());
            browser.open("/account");
            MOST.forEach((path, most) -> {
                statements.taken();
                HttpResponse<String> page = browser.open(path.replace("RUN", run));
                assertThat(page.statusCode()).as(path).isIn(200, 409);
                assertThat(statements.taken()).as(path).isLessThanOrEqualTo(most);
            });
        }
    }
}
