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

    /** One of them says who is logged in; the page of a run shows what nine tables know of it. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/tonight", 4),
            Map.entry("/tonight?date=2023-12-31", 4),
            Map.entry("/runs", 2),
            Map.entry("/runs?status=completed&job=published", 2),
            Map.entry("/runs/RUN", 10),
            Map.entry("/runs/RUN/restart", 4),
            Map.entry("/runs/rerun?job=published", 3),
            Map.entry("/schedule", 4),
            Map.entry("/incidents", 3),
            Map.entry("/editions", 3),
            Map.entry("/nodes", 4),
            Map.entry("/sources", 3),
            Map.entry("/audit", 2),
            Map.entry("/users", 4),
            Map.entry("/users/an", 3),
            Map.entry("/inquiries", 3),
            Map.entry("/account", 4));

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
            MOST.forEach((path, most) -> {
                statements.taken();
                HttpResponse<String> page = browser.open(path.replace("RUN", run));
                assertThat(page.statusCode()).as(path).isIn(200, 409);
                assertThat(statements.taken()).as(path).isLessThanOrEqualTo(most);
            });
        }
    }
}
