package org.tiendo;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tiendo.access.Accounts;
import org.tiendo.access.FirstStart;
import org.tiendo.access.Role;
import org.tiendo.access.Secret;
import org.tiendo.access.UserDeeds;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.operations.health.HealthProbes;
import org.tiendo.operations.health.ScheduleLiveness;
import org.tiendo.web.StoreHome;

/** A web server over a store of the tests, on a free port; programs on this machine need no token. */
final class TestServer implements AutoCloseable {

    private final StoreHome home;
    private final FirstStart first;
    private final HealthProbes probes;
    private final WebServer server;

    private TestServer(StoreHome home, ServeSettings settings) {
        this.home = home;
        first = new FirstStart(home.accounts().users());
        probes = HealthProbes.of(
                home.store().store().dataSource(),
                home::catalog,
                new ScheduleLiveness(home::now, Optional::empty),
                Clock.fixed(home.now(), ZoneOffset.UTC));
        server = WebServer.start(settings, probes, home, first);
    }

    /** @param proxies the addresses of proxies that are believed */
    static TestServer of(StoreHome home, String... proxies) {
        var settings = new ServeSettings(
                "127.0.0.1",
                0,
                Duration.ofSeconds(1),
                ServeSettings.LogFormat.TEXT,
                ServeSettings.WithoutToken.LOCAL,
                null,
                List.of(proxies),
                null);
        return new TestServer(home, settings);
    }

    /** The same over a store without users and attempts to log in. */
    static TestServer withoutUsers(StoreHome home) {
        List.of("access_user", "access_login")
                .forEach(
                        table -> home.store().jdbc().sql("DELETE FROM " + table).update());
        return of(home);
    }

    int port() {
        return server.port();
    }

    FirstStart first() {
        return first;
    }

    /** Adds a user who has chosen the password. */
    void add(String name, Role role, String password) {
        Accounts accounts = home.accounts();
        Secret secret = new UserDeeds(accounts.users(), home.audit("tests")).add(name, role, "for the tests");
        accounts.users()
                .choosePassword(
                        accounts.users().named(name).orElseThrow(),
                        secret,
                        accounts.passwords().hash(password),
                        home.now());
    }

    @Override
    public void close() {
        server.close();
        probes.close();
    }
}
