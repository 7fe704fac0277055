package org.tiendo.operations.health;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.store.DaemonThread;

/**
 * The health indicators and metrics of this process; close it after the server that serves them.
 *
 * @param liveness by name: indicators that this process works
 * @param readiness by name: indicators that it can do its task
 * @param details by name: further indicators
 * @param meters the meters, those of {@code runs} included
 * @param end ends the threads that query the store
 */
public record HealthProbes(
        Map<String, HealthIndicator> liveness,
        Map<String, HealthIndicator> readiness,
        Map<String, HealthIndicator> details,
        List<MeterBinder> meters,
        RunMetrics runs,
        Runnable end)
        implements AutoCloseable {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(2);

    public HealthProbes {
        liveness = Map.copyOf(liveness);
        readiness = Map.copyOf(readiness);
        details = Map.copyOf(details);
        meters = List.copyOf(meters);
    }

    /** @param catalog supplies the current catalog */
    public static HealthProbes of(DataSource store, Supplier<Catalog> catalog, ScheduleLiveness liveness, Clock clock) {
        ProbedTables tables = ProbedTables.of(store);
        ExecutorService threads = Executors.newCachedThreadPool(work -> DaemonThread.named("health", work));
        var settings = new LatestAnswer.Settings(FRESH, ANSWER_TIMEOUT, threads, clock);
        var heartbeat = new HeartbeatHealth(liveness.lastTick(), clock);
        var storeHealth = new StoreHealth(new LatestAnswer<>(() -> answers(tables.jdbc()), settings));
        var edition = new LatestAnswer<>(() -> EditionState.of(tables, catalog.get(), clock.instant()), settings);
        var disk = new DiskHealth(
                catalog.get().home(),
                catalog.get().settings().operating().watchdog().freeDiskMegabytes());
        var runs = new RunMetrics(tables.jdbc(), catalog);
        var refresh = new GaugeRefresh(List.of(
                new ScheduleGauges(tables.schedule(), catalog, clock),
                new FigureGauges(tables.ledger(), catalog, clock),
                new IncidentGauges(tables.jdbc())));
        return new HealthProbes(
                Map.of("heartbeat", heartbeat),
                Map.of(
                        "store", storeHealth,
                        "schedule", new ScheduleHealth(liveness.standby()),
                        "edition", new EditionHealth(edition, clock)),
                Map.of("disk", disk),
                List.of(
                        runs,
                        refresh,
                        new ProcessGauges(
                                storeHealth::answers,
                                () -> heartbeat.beats()
                                        && liveness.standby().get().isEmpty(),
                                disk)),
                runs,
                () -> {
                    refresh.close();
                    // Never by an interrupt: that would close the file of an embedded store.
                    threads.shutdown();
                });
    }

    private static boolean answers(JdbcClient jdbc) {
        return jdbc.sql("SELECT 1").query(Integer.class).single() == 1;
    }

    @Override
    public void close() {
        end.run();
    }
}
