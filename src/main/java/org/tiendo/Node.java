package org.tiendo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.access.FirstStart;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.operations.BackfillPlan;
import org.tiendo.operations.Backfills;
import org.tiendo.operations.health.HealthProbes;
import org.tiendo.operations.health.ScheduleLiveness;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.LoadedConfiguration;
import org.tiendo.schedule.Scheduling;
import org.tiendo.schedule.Task;
import org.tiendo.schedule.TaskHandler;
import org.tiendo.schedule.TaskHandlers;
import org.tiendo.store.DaemonThread;
import org.tiendo.store.Store;
import org.tiendo.web.Api;
import org.tiendo.web.pages.Pages;
import org.tiendo.words.Sentence;

/** A process that serves the schedule: its runs, its watchdog, its health and metrics. */
final class Node implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    /** The time to write the outcomes after the runs have stopped. */
    private static final Duration TO_WRITE_DOWN = Duration.ofSeconds(5);

    /** Runs that people ask for, beside those of the schedule: few, so that a large request does not storm the sources. */
    private static final int AT_ONCE = 2;

    private static final Duration WATCH = Duration.ofSeconds(30);
    private static final Duration DELIVERY = Duration.ofSeconds(10);

    private final CommandEnvironment environment;
    private final Clock clock;
    private final Catalog catalog;
    private final Composition parts;
    private final RunControl control;
    private final Scheduling scheduling;
    private final HealthProbes probes;
    private volatile ComposedHome watched;

    private Node(Catalog catalog, CommandEnvironment environment, Composition parts) {
        this.environment = environment;
        clock = environment.clock();
        this.catalog = catalog;
        this.parts = parts;
        control = parts.runs().control();
        scheduling = new Scheduling(
                new Scheduling.Node(parts.dataSource(), parts.isShared(), parts.leases(), parts.node(), clock),
                parts.schedule(),
                catalog.settings().operating(),
                this::loaded);
        probes = HealthProbes.of(
                parts.dataSource(),
                this::current,
                new ScheduleLiveness(
                        scheduling::lastLook, () -> scheduling.standingBy().map(Sentence::toString)),
                clock);
        watched = parts.of(catalog);
    }

    /** @param messages receives the messages for an operator at a terminal, a line each */
    static Node start(Catalog catalog, CommandEnvironment environment, String command, Consumer<String> messages) {
        Composition parts = Composition.open(catalog, environment, command, Store::openAlone);
        try {
            var node = new Node(catalog, environment, parts);
            node.start(messages);
            return node;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void start(Consumer<String> messages) {
        DemoDepartments.ensure(catalog, messages);
        messages.accept("tiendo serves " + catalog.home() + " as " + parts.node() + ".");
        if (!parts.isShared()) {
            parts.share();
            messages.accept("The store is embedded in this process: it is the only node, and other commands on this"
                    + " machine use the store through it. For several nodes, keep the store in MySQL or MariaDB.");
        }
        parts.closing(probes);
        Backfills backfills = answer(messages);
        parts.closing(this::endRuns);
        parts.closing(backfills::halt);
        scheduling.start().stream().map(Sentence::toString).forEach(messages);
        scheduling.standingBy().map(Sentence::toString).ifPresent(messages);
        parts.closing(rounds());
    }

    private Backfills answer(Consumer<String> messages) {
        ServeSettings settings = catalog.settings().operating().serve();
        Backfills backfills = backfills();
        var home = new ServedNode(parts, this::current, forPeople(), backfills);
        var first = new FirstStart(parts.accounts().users());
        WebServer server = WebServer.start(settings, probes, home, first);
        parts.closing(server);
        String address = settings.reachedAt(server.port());
        messages.accept("The board is on " + address + Pages.BOARD + ", for programs it answers on " + Api.ROOT
                + ", /actuator/health and /actuator/prometheus.");
        if (!settings.isLocal() && settings.proxies().isEmpty()) {
            messages.accept(
                    "Other machines reach " + settings.address() + " without encryption, passwords included. Put a"
                            + " proxy with TLS before it, and name it in config/application.yaml (serve: proxies).");
        }
        if (first.isOpen()) {
            messages.accept("Nobody can log in yet. Whoever opens this link makes the first administrator: " + address
                    + first.link());
        }
        return backfills;
    }

    /** The threads on which the runs that people ask for are executed; those that wait when this node ends are refused. */
    private Executor forPeople() {
        var threads = Executors.newFixedThreadPool(AT_ONCE, run -> DaemonThread.named("person-run", run));
        parts.closing(() -> {
            threads.shutdown();
            if (!threads.awaitTermination(TO_WRITE_DOWN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("runs that people asked for have not ended although their node stops");
            }
        });
        return threads;
    }

    /** The backfills of people, on a thread of their own, since each takes long; their next night waits for no end of this node. */
    private Backfills backfills() {
        var thread = Executors.newSingleThreadExecutor(run -> DaemonThread.named("backfill", run));
        var backfills = new Backfills(thread, this::backfill);
        parts.closing(() -> {
            thread.shutdown();
            if (!thread.awaitTermination(TO_WRITE_DOWN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the backfill has not ended although its node stops");
            }
        });
        return backfills;
    }

    private void backfill(BackfillPlan plan, String person, String reason, Backfills.Progress progress) {
        parts.of(current())
                .backfill(new StartedBy(person, parts.node(), reason))
                .run(new BackfillOrder(plan.due(), BackfillOrder.Extent.MISSING), new BackfillProgress(progress));
    }

    private PeriodicTasks rounds() {
        var rounds = new PeriodicTasks();
        rounds.every(WATCH, "watchdog", this::watch);
        rounds.every(
                DELIVERY, "notifications", () -> watching().alerting().sender().deliver(clock.instant()));
        return rounds;
    }

    private void watch() {
        Instant now = clock.instant();
        watching().watchdog().check(now);
        scheduling
                .standingBy()
                .ifPresent(reason -> watching()
                        .watchdog()
                        .report(new Cause(IncidentKind.FILES, Sentence.plain(parts.node()), List.of(reason)), now));
        for (long run : control.recoverDead()) {
            LOG.warn("run {} is marked as failed: its process has died", run);
        }
    }

    /** Loads the files as they are now. */
    private LoadedConfiguration loaded() {
        Catalog read = Catalog.read(catalog.home(), environment.variables());
        ComposedHome home = parts.of(read);
        Map<String, Consumer<ExpectedRun>> chores = Map.of(
                Task.DIGEST, run -> watching().digest().send(run.businessDate(), clock.instant()),
                Task.HOUSEKEEPING, run -> home.housekeeping().run(clock.instant()));
        return new LoadedConfiguration(
                read, counted(new TaskHandlers(home.launcher(), StartedBy.schedule(parts.node()), chores)));
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

    private ComposedHome watching() {
        Catalog current = current();
        // Those who were notified that the store does not answer must be notified that it answers again.
        if (watched.catalog() != current && !watched.alerting().store().isRaised()) {
            watched = parts.of(current);
        }
        return watched;
    }

    private void endRuns() {
        LOG.info("{} ends", parts.node());
        scheduling.stopStarting();
        control.stopAll(catalog.settings().operating().serve().grace());
        scheduling.end(TO_WRITE_DOWN);
    }

    @Override
    public void close() {
        parts.close();
    }
}
