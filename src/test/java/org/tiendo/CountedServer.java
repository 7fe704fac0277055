package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.access.Role;
import org.tiendo.ledger.Ledger;
import org.tiendo.report.ReportStore;
import org.tiendo.servers.CountedDataSource;
import org.tiendo.servers.SentStatement;
import org.tiendo.web.StoreHome;

/** A server that keeps the statements of its pages, with an administrator who is logged in. */
final class CountedServer implements AutoCloseable {

    private static final String PASSWORD = "rừng thông Măng Đen";

    private final CountedDataSource statements;
    private final JdbcClient jdbc;
    private final TestServer server;
    private final Browser browser;

    private CountedServer(CountedDataSource statements, JdbcClient jdbc, TestServer server) {
        this.statements = statements;
        this.jdbc = jdbc;
        this.server = server;
        browser = Browser.here(server.port());
    }

    static CountedServer over(ReportStore real, Instant now) {
        var statements = new CountedDataSource(real.store().dataSource());
        JdbcClient jdbc = JdbcClient.create(statements);
        var store = new ReportStore(real.address(), real.store(), jdbc, Ledger.over(jdbc));
        var server = TestServer.withoutUsers(new StoreHome(store, ReportStore.catalog(), now));
        server.add("an", Role.ADMIN, PASSWORD);
        var counted = new CountedServer(statements, jdbc, server);
        assertThat(counted.browser.logIn("an", PASSWORD)).isTrue();
        return counted;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    CountedDataSource dataSource() {
        return statements;
    }

    HttpResponse<String> open(String path) {
        return browser.open(path);
    }

    /** The statements since the last time they were asked for. */
    List<SentStatement> statements() {
        return statements.statements();
    }

    @Override
    public void close() {
        server.close();
    }
}
