package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.tiendo.access.Role;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.ReportStore;
import org.tiendo.web.StoreHome;
import org.tiendo.web.login.Provider;

/**
 * Every address that the pages answer, tried by everybody: who may not is refused by the server, whatever the pages offer. An
 * address that this table lacks fails the test.
 */
class PermissionsIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = MockProvider.catalog("http://127.0.0.1:1", "refused");
    private static final String PASSWORD = "rừng thông Măng Đen";

    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /assets/tiendo.css",
            "GET /assets/htmx.js",
            "GET /assets/icon.svg",
            "GET /login",
            "POST /login/again",
            "POST /login/stale",
            "GET /login/provider",
            "POST /login/provider",
            "GET /welcome",
            "POST /welcome",
            "GET /error",
            "GET /**");

    private static final Set<String> FOR_USERS = Set.of("GET /account", "POST /account");

    private static final Map<String, Scope> BY_SCOPE = byScope();

    private static Map<String, Scope> byScope() {
        Map<String, Scope> scopes = new TreeMap<>();
        readBy(
                Scope.READ,
                scopes,
                "/",
                "/items",
                "/areas/{area}",
                "/compare",
                "/methodology",
                "/indicators/{indicator}",
                "/indicators/{indicator}/explanation",
                "/report",
                "/report.xlsx",
                "/first-night",
                "/inquiries",
                "/inquiries/{inquiry}");
        readBy(
                Scope.OPERATIONS,
                scopes,
                "/tonight",
                "/runs",
                "/runs/{run}",
                "/runs/{run}/live",
                "/runs/{run}/row",
                "/schedule",
                "/incidents",
                "/editions",
                "/nodes",
                "/sources",
                "/settings",
                "/audit");
        readBy(Scope.EXPLAIN, scopes, "/inquiries/{inquiry}/files/{file}");
        for (String deed : List.of(
                "/inquiries/new",
                "/inquiries/notes",
                "/inquiries/{inquiry}/answer",
                "/inquiries/{inquiry}/accept",
                "/inquiries/{inquiry}/return",
                "/inquiries/{inquiry}/withdraw")) {
            readBy(Scope.EXPLAIN, scopes, deed);
            scopes.put("POST " + deed, Scope.EXPLAIN);
        }
        scopes.put("POST /first-night", Scope.OPERATE);
        for (String deed : List.of(
                "/runs/restart",
                "/runs/rerun",
                "/runs/accept",
                "/runs/stop",
                "/runs/abandon",
                "/runs/{run}/restart",
                "/runs/{run}/rerun",
                "/runs/{run}/accept",
                "/runs/{run}/stop",
                "/runs/{run}/abandon",
                "/schedule/pause/{kind}/{name}",
                "/schedule/resume/{kind}/{name}",
                "/editions/verify",
                "/backfill",
                "/backfill/stop",
                "/incidents/{incident}/acknowledge",
                "/incidents/{incident}/snooze")) {
            readBy(Scope.OPERATE, scopes, deed);
            scopes.put("POST " + deed, Scope.OPERATE);
        }
        readBy(Scope.OPERATE, scopes, "/backfill/live");
        readBy(Scope.ADMINISTER, scopes, "/users", "/users/{user}");
        for (String deed : List.of("/users", "/users/{user}/role", "/users/{user}/invite", "/users/{user}/end")) {
            readBy(Scope.ADMINISTER, scopes, deed);
            scopes.put("POST " + deed, Scope.ADMINISTER);
        }
        return scopes;
    }

    private static void readBy(Scope scope, Map<String, Scope> scopes, String... paths) {
        for (String path : paths) {
            scopes.put("GET " + path, scope);
        }
    }

    private StoreHome home;
    private TestServer server;

    @BeforeEach
    void start() {
        home = new StoreHome(ReportStore.withNights("h2"), CATALOG, NOW);
        server = TestServer.withoutUsers(home);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void everyAddressIsInTheTable() {
        Set<String> table = new TreeSet<>(BY_SCOPE.keySet());
        table.addAll(FOR_EVERYBODY);
        table.addAll(FOR_USERS);

        assertThat(routes()).containsExactlyInAnyOrderElementsOf(table);
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleIsRefusedEverythingButItsOwn(Role role) {
        server.add("an", role, PASSWORD);
        Browser browser = Browser.elsewhere(server.port());
        assertThat(browser.logIn("an", PASSWORD)).isTrue();
        browser.open("/account");

        BY_SCOPE.forEach((route, scope) -> {
            HttpResponse<String> answer = ask(browser, route);
            if (role.scopes().contains(scope)) {
                assertThat(answer.statusCode()).as(role + " " + route).isNotIn(401, 403, 500);
            } else {
                assertThat(answer.statusCode()).as(role + " " + route).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("GRDP", "published");
            }
            // A deed that went through would have changed something, but nobody's name is in the address.
            assertThat(home.accounts().users().active("an")).isPresent();
        });
    }

    @Test
    void whoeverIsElsewhereAndNotLoggedInSeesAndDoesNothing() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = Browser.elsewhere(server.port());
        browser.open("/login");

        BY_SCOPE.forEach((route, scope) -> {
            HttpResponse<String> answer = ask(browser, route);
            if (route.startsWith("POST")) {
                assertThat(answer.statusCode()).as(route).isEqualTo(303);
                assertThat(Browser.location(answer)).as(route).startsWith("/login");
            } else {
                assertThat(answer.statusCode()).as(route).isEqualTo(401);
            }
        });
        FOR_USERS.forEach(
                route -> assertThat(ask(browser, route).statusCode()).as(route).isIn(303, 401));
    }

    /** Asks for something that is not there, so that whoever may ask changes nothing by it. */
    private static HttpResponse<String> ask(Browser browser, String route) {
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+}", "999999");
        return route.startsWith("POST ") ? browser.send(path, Map.of()) : browser.open(path);
    }

    /** The methods and patterns of all routes of pages. */
    private Set<String> routes() {
        var found = new Found();
        WebServer.pages(home, server.first(), Provider.of(home)).accept(found);
        return found.routes;
    }

    @SuppressWarnings("overloads")
    private static final class Found implements RouterFunctions.Visitor, RequestPredicates.Visitor {

        private final Set<String> routes = new TreeSet<>();
        private String method = "GET";
        private String pattern = "";

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            method = "GET";
            predicate.accept(this);
            routes.add(method + " " + pattern);
        }

        @Override
        public void method(Set<HttpMethod> methods) {
            method = methods.contains(HttpMethod.POST) ? "POST" : "GET";
        }

        @Override
        public void path(String path) {
            pattern = path;
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> router) {}

        @Override
        @SuppressWarnings({"deprecation", "removal"})
        public void pathExtension(String extension) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void param(String name, String value) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
