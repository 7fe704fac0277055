package org.tiendo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.cli.Surroundings;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Store;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.BatchRunControl;
import org.tiendo.pipeline.Engine;
import org.tiendo.pipeline.OwnRuns;
import org.tiendo.pipeline.RunControl;
import org.tiendo.pipeline.StartedBy;
import org.tiendo.schedule.Scheduling;
import org.tiendo.schedule.Shift;
import org.tiendo.schedule.Works;

/** Everything that works in a process that serves the schedule, wired by hand. */
final class Node implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    /** For what has to be written down after the runs have stopped. */
    private static final Duration TO_WRITE_DOWN = Duration.ofSeconds(5);

    private final Catalog catalog;
    private final Surroundings surroundings;
    private final Store store;
    private final String name = ThisProcess.node();
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    private Node(Catalog catalog, Surroundings surroundings, Store store) {
        this.catalog = catalog;
        this.surroundings = surroundings;
        this.store = store;
        parts.push(store);
    }

    /** @param told is given what an operator at a terminal wants to know, a line each */
    static Node begin(Catalog catalog, Surroundings surroundings, String command, Consumer<String> told) {
        var node = new Node(catalog, surroundings, OpenWorkplace.store(catalog, surroundings, command));
        try {
            node.begin(told);
            return node;
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    private void begin(Consumer<String> told) {
        parts.push(KeptLog.in(store.dataSource()));
        DemoDepartments.ensure(catalog, told);
        Clock clock = surroundings.clock();
        Ledger ledger = Ledger.over(JdbcClient.create(store.dataSource()));
        Engine engine = Engine.over(store.dataSource());
        var own = new OwnRuns(name);
        var control = new BatchRunControl(engine, ledger, own);
        var scheduling = new Scheduling(
                new Scheduling.Node(store.dataSource(), store.isShared(), name, clock),
                catalog.settings().operating(),
                () -> shift(engine, ledger, own));
        parts.push(() -> end(scheduling, control));
        introduce(told);
        scheduling.start().forEach(told);
        scheduling.standingBy().ifPresent(told);
    }

    /** By the files as they are now. */
    private Shift shift(Engine engine, Ledger ledger, OwnRuns own) {
        Catalog read = Catalog.read(catalog.home(), surroundings.environment());
        var launcher = new BatchLauncher(engine, read, ledger, surroundings.clock(), own);
        return new Shift(
                read,
                new Works(launcher, StartedBy.schedule(name), Map.of("digest", run -> {}, "housekeeping", run -> {})));
    }

    private void introduce(Consumer<String> told) {
        told.accept("tiendo serves " + catalog.home() + " as " + name + ".");
        if (!store.isShared()) {
            told.accept("The store is embedded in this process: it is the only node, and other commands can't open the"
                    + " store while it runs. For several nodes, keep the store in MySQL or MariaDB.");
        }
    }

    private void end(Scheduling scheduling, RunControl control) {
        LOG.info("{} ends", name);
        scheduling.stopBeginning();
        control.stopAll(catalog.settings().operating().serve().grace());
        scheduling.end(TO_WRITE_DOWN);
    }

    /** In the reverse order; what fails does not keep the others from ending. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.warn("a part of {} could not be ended: {}", name, e.getMessage(), e);
            }
        }
    }
}
