package org.tiendo;

import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.ledger.Ledger;
import org.tiendo.operations.Housekeeping;
import org.tiendo.operations.health.HealthProbes;
import org.tiendo.operations.health.ScheduleLiveness;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.watchdog.Digest;
import org.tiendo.operations.watchdog.Disk;
import org.tiendo.operations.watchdog.Watchdog;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.run.OldRuns;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.LoadedConfiguration;
import org.tiendo.schedule.Scheduling;
import org.tiendo.schedule.Task;
import org.tiendo.schedule.TaskHandler;
import org.tiendo.schedule.TaskHandlers;
import org.tiendo.store.Store;

/** The parts of a process that serves the schedule, wired by hand. */
final class Node implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    /** The time to write the outcomes after the runs have stopped. */
    private static final Duration TO_WRITE_DOWN = Duration.ofSeconds(5);

    private static final Duration WATCH = Duration.ofSeconds(30);
    private static final Duration DELIVERY = Duration.ofSeconds(10);

    private final CommandEnvironment environment;
    private final Clock clock;
    private final Catalog catalog;
    private final Store store;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Runs runs;
    private final RunControl control;
    private final Scheduling scheduling;
    private final HealthProbes probes;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile Watch watch;

    /** The watchdog, the alerting and the digest of one loaded catalog. */
    private record Watch(Catalog catalog, Alerting alerting, Watchdog watchdog, Digest digest) {}

    private Node(Catalog catalog, CommandEnvironment environment, Store store) {
        this.environment = environment;
        clock = environment.clock();
        this.catalog = catalog;
        this.store = store;
        jdbc = JdbcClient.create(store.dataSource());
        ledger = Ledger.over(jdbc);
        runs = Runs.over(store.dataSource(), ThisProcess.node());
        control = runs.control();
        scheduling = new Scheduling(
                new Scheduling.Node(store.dataSource(), store.isShared(), ThisProcess.node(), clock),
                catalog.settings().operating(),
                this::loaded);
        probes = HealthProbes.of(
                store.dataSource(),
                this::current,
                new ScheduleLiveness(scheduling::lastLook, scheduling::standingBy),
                clock);
        watch = watch(catalog);
    }

    /** @param told receives the messages for an operator at a terminal, a line each */
    static Node begin(Catalog catalog, CommandEnvironment environment, String command, Consumer<String> told) {
        var node = new Node(catalog, environment, OpenWorkplace.store(catalog, environment, command));
        try {
            node.begin(told);
            return node;
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    private void begin(Consumer<String> told) {
        DemoDepartments.ensure(catalog, told);
        told.accept("tiendo serves " + catalog.home() + " as " + ThisProcess.node() + ".");
        if (!store.isShared()) {
            told.accept("The store is embedded in this process: it is the only node, and other commands can't open the"
                    + " store while it runs. For several nodes, keep the store in MySQL or MariaDB.");
        }
        parts.push(KeptLog.in(store.dataSource()));
        parts.push(probes);
        answer(told);
        parts.push(this::endRuns);
        scheduling.start().forEach(told);
        scheduling.standingBy().ifPresent(told);
        parts.push(rounds());
    }

    private void answer(Consumer<String> told) {
        ServeSettings settings = catalog.settings().operating().serve();
        ManagementServer server = ManagementServer.start(settings, probes);
        parts.push(server);
        told.accept("It answers on http://" + settings.address() + ":" + server.port()
                + "/actuator/health and /actuator/prometheus.");
    }

    private PeriodicTasks rounds() {
        var rounds = new PeriodicTasks();
        rounds.every(WATCH, "watchdog", this::watch);
        rounds.every(DELIVERY, "courier", () -> watching().alerting().sender().deliver(clock.instant()));
        return rounds;
    }

    private void watch() {
        Instant now = clock.instant();
        watching().watchdog().look(now);
        scheduling
                .standingBy()
                .ifPresent(reason ->
                        watching().watchdog().report(new Cause(IncidentKind.FILES, ThisProcess.node(), reason), now));
        for (long run : control.recoverDead()) {
            LOG.warn("run {} is marked as failed: its process has died", run);
        }
    }

    /** Loads the files as they are now. */
    private LoadedConfiguration loaded() {
        Catalog read = Catalog.read(catalog.home(), environment.variables());
        var launcher = new BatchLauncher(runs, read, ledger, clock);
        Map<String, Consumer<ExpectedRun>> chores = Map.of(
                Task.DIGEST, run -> watching().digest().send(run.businessDate(), clock.instant()),
                Task.HOUSEKEEPING, run -> housekeeping(read).run(clock.instant()));
        return new LoadedConfiguration(
                read, counted(new TaskHandlers(launcher, StartedBy.schedule(ThisProcess.node()), chores)));
    }

    private Housekeeping housekeeping(Catalog read) {
        return new Housekeeping(
                jdbc,
                new OldRuns(runs.engine(), jdbc),
                read.settings().operating().retention());
    }

    private TaskHandler counted(TaskHandler work) {
        return (task, run) -> {
            Instant begun = clock.instant();
            RunOutcome outcome = work.run(task, run);
            probes.runs().ended(task.name(), outcome, Duration.between(begun, clock.instant()));
            return outcome;
        };
    }

    /** The catalog of this node's loaded configuration; while it stands by, the catalog it started with. */
    private Catalog current() {
        return scheduling.loaded().map(LoadedConfiguration::catalog).orElse(catalog);
    }

    private Watch watching() {
        Catalog current = current();
        // Those who were notified that the store does not answer must be notified that it answers again.
        if (watch.catalog() != current && !watch.alerting().store().isRaised()) {
            watch = watch(current);
        }
        return watch;
    }

    private Watch watch(Catalog current) {
        File data = current.home().resolve("data").toFile();
        var disk = new Disk("data on " + ThisProcess.host(), data::getUsableSpace);
        var alerting = Alerting.over(current, jdbc, runs.engine().transactions(), ThisProcess.node());
        return new Watch(
                current,
                alerting,
                Watchdog.over(current, jdbc, alerting, ThisProcess.node(), disk),
                new Digest(current, jdbc, alerting));
    }

    private void endRuns() {
        LOG.info("{} ends", ThisProcess.node());
        scheduling.stopBeginning();
        control.stopAll(catalog.settings().operating().serve().grace());
        scheduling.end(TO_WRITE_DOWN);
    }

    /**
     * Closes the parts in the reverse order of their start; a part that fails does not keep the others from closing.
     */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            end(parts.pop());
        }
        end(store);
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("a part of {} could not be ended: {}", ThisProcess.node(), e.getMessage(), e);
        }
    }
}
