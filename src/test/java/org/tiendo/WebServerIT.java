package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.cli.AddressException;
import org.tiendo.ledger.Cuts;
import org.tiendo.ledger.Editions;
import org.tiendo.operations.health.HealthProbes;
import org.tiendo.operations.health.ScheduleLiveness;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** Read over HTTP as Prometheus and a load balancer read it. */
class WebServerIT {

    /** 08:00 in the home's zone: the edition of the day before is due. */
    private static final Instant NOW = Instant.parse("2024-03-01T01:00:00Z");

    private static final RouterFunction<ServerResponse> NO_API = RouterFunctions.route()
            .GET("/none", request -> ServerResponse.noContent().build())
            .build();

    private static final WebServer.Guard OPEN = http ->
            http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch answering = new CountDownLatch(1);

    private Instant lastTick = NOW;
    private Optional<String> standby = Optional.empty();

    @TempDir
    private Path folder;

    private Store store;
    private HealthProbes vitals;
    private WebServer server;

    @BeforeEach
    void start() {
        TestStore database = TestServers.store("h2");
        Home home = Home.village(folder, database);
        store = Store.open(
                new StoreAddress(database.url(), database.username(), database.password()),
                StoreHolder.thisProcess("the tests", NOW),
                Duration.ZERO);
        sealed("2024-02-29");
        start(home, store.dataSource());
    }

    private void start(Home home, DataSource source) {
        Catalog catalog = home.files().catalog();
        vitals = HealthProbes.of(source, () -> catalog, new ScheduleLiveness(() -> lastTick, () -> standby), clock);
        server = WebServer.start(settings("127.0.0.1", 0), vitals, NO_API, OPEN);
    }

    @AfterEach
    void end() {
        answering.countDown();
        server.close();
        vitals.close();
        store.close();
    }

    @Test
    void isHealthyAndSaysWhy() {
        HttpResponse<String> health = get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"status\":\"UP\"", "\"lastTick\":\"2024-03-01T01:00:00Z\"")
                .contains("\"businessDate\":\"2024-02-29\"", "\"ageSeconds\":3600", "\"freeMegabytes\":");
    }

    @Test
    void tellsLifeAndReadinessApart() {
        assertThat(get("/actuator/health/liveness").body())
                .contains("heartbeat")
                .doesNotContain("store");
        assertThat(get("/actuator/health/readiness").body())
                .contains("edition", "schedule", "store")
                .doesNotContain("heartbeat");
    }

    @Test
    void doesNotLiveWhenTheScheduleNoLongerTicks() {
        lastTick = NOW.minusSeconds(61);

        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(metrics()).contains("tiendo_scheduler_up 0.0");
    }

    @Test
    void isNotReadyWhileTheScheduleStandsBy() {
        standby = Optional.of("another node has newer files");

        HttpResponse<String> readiness = get("/actuator/health/readiness");

        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(readiness.body()).contains("another node has newer files");
    }

    @Test
    void livesOnAndSaysSoWhenTheStoreIsGone() {
        store.close();

        HttpResponse<String> readiness = get("/actuator/health/readiness");

        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(readiness.body())
                .contains("the store does not answer; this process's log says why")
                .doesNotContain("Exception", "jdbc:");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(metrics()).contains("tiendo_store_up 0.0");
    }

    @Test
    void answersWithinSecondsWhenTheStoreHangs() {
        end();
        TestStore database = TestServers.store("h2");
        start(Home.village(folder, database), hanging());

        assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(metrics()).contains("tiendo_store_up 0.0", "tiendo_scheduler_up 1.0");
    }

    @Test
    void countsWhatTheIntegratorTellsOfRuns() {
        vitals.runs().ended("pull trees", new Completed(17L), Duration.ofSeconds(20));

        assertThat(metrics())
                .contains("tiendo_runs_total{outcome=\"completed\",task=\"pull trees\"} 1.0")
                .contains("tiendo_run_duration_seconds_bucket{task=\"pull trees\",le=\"30.0\"} 1");
    }

    @Test
    void namesItsMetricsByTheConventions() {
        vitals.runs().ended("pull trees", new Completed(17L), Duration.ofSeconds(20));
        List<String> lines = metrics().lines().toList();

        List<String> types = lines.stream()
                .filter(line -> line.startsWith("# TYPE tiendo_"))
                .map(line -> line.substring("# TYPE ".length()))
                .toList();

        assertThat(types).isNotEmpty();
        for (String type : types) {
            String name = type.substring(0, type.indexOf(' '));
            assertThat(lines).as(name).anyMatch(line -> line.startsWith("# HELP " + name + " "));
            assertThat(name).matches("[a-z_]+");
            assertThat(name.endsWith("_total")).as(type).isEqualTo(type.endsWith(" counter"));
        }
        assertThat(types).contains("tiendo_runs_total counter", "tiendo_run_duration_seconds histogram");
        assertThat(lines.stream().filter(line -> line.startsWith("tiendo_")))
                .allMatch(line -> line.matches("[a-z_]+([{]((task|outcome|fate|state|source|kind|version|le)"
                        + "=\"[^\"]*\",?)+[}])? [-+.0-9A-Za-z]+"));
    }

    @Test
    void passesTheCheckOfPrometheusItself() {
        var promtool = Promtool.orSkip("the check of the metrics that a node answers with");
        vitals.runs().ended("pull trees", new Completed(17L), Duration.ofSeconds(20));
        awaitGauges();

        Promtool.Said said = promtool.run(metrics(), "check", "metrics");

        assertThat(said).isEqualTo(new Promtool.Said(0, ""));
    }

    @Test
    void readsTheStoreSoonAfterTheStart() {
        awaitGauges();

        assertThat(metrics())
                .contains("tiendo_edition_age_seconds 3600.0", "tiendo_deadline_lag_seconds{task=\"edition\"} 0.0")
                .contains("tiendo_expected_runs{state=\"due\"} 0.0", "tiendo_store_up 1.0", "tiendo_build_info{");
    }

    @Test
    void saysWhichProgramItIs() {
        assertThat(get("/actuator/info").body()).contains("\"name\":\"tiendo\"", "\"version\":");
    }

    @Test
    void answersNothingElse() {
        for (String path : List.of(
                "/",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/actuator/shutdown",
                "/error/x")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).doesNotContain("Exception", "trace", "Tomcat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/indicators/%ff", "/..%2f", "/api/v1/%zz"})
    void aBrokenAddressIsAnsweredByThisProgramAndNotByTomcat(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("The address can't be read")
                .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'")
                .contains("Referrer-Policy: no-referrer", "Cache-Control: no-store")
                .doesNotContain("Tomcat", "HTTP Status", "Exception");
        boolean isOfApi = path.startsWith("/api/");
        assertThat(answer.contains("Content-Type: application/problem+json")).isEqualTo(isOfApi);
        assertThat(answer.contains("Không đọc được địa chỉ")).isNotEqualTo(isOfApi);
    }

    /** Java's client sends no such address. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> WebServer.start(settings("127.0.0.1", taken.getLocalPort()), vitals, NO_API, OPEN))
                    .isInstanceOf(AddressException.class)
                    .hasMessage(
                            "HTTP can't be answered on 127.0.0.1, port %d: another process listens"
                                    + " there. End it, or name another port in config/application.yaml (serve: port).",
                            taken.getLocalPort());
        }
    }

    @Test
    void saysWhatToDoWhenTheAddressIsNotOfThisMachine() {
        assertThatThrownBy(() -> WebServer.start(settings("192.0.2.1", 0), vitals, NO_API, OPEN))
                .isInstanceOf(AddressException.class)
                .hasMessageContaining("192.0.2.1")
                .hasMessageContaining("Name an address of this machine");
    }

    private void sealed(String businessDate) {
        new Editions(JdbcClient.create(store.dataSource()))
                .seal(Cuts.of(LocalDate.parse(businessDate), NOW, List.of(), 17, NOW.minusSeconds(3600)));
    }

    /** A store that takes connections in and never gives one out. */
    private DataSource hanging() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    answering.await();
                    throw new SQLException("gone");
                });
    }

    private static ServeSettings settings(String address, int port) {
        return new ServeSettings(
                address, port, Duration.ofSeconds(1), ServeSettings.LogFormat.TEXT, ServeSettings.WithoutToken.LOCAL);
    }

    private void awaitGauges() {
        await().until(() -> metrics().contains("tiendo_edition_age_seconds"));
    }

    private String metrics() {
        return get("/actuator/prometheus").body();
    }

    /** Prometheus waits for ten seconds by default, and so does this. */
    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
