package org.tiendo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;
import org.tiendo.access.Accounts;
import org.tiendo.access.Tokens;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Settings;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.inquiry.InquiryTables;
import org.tiendo.ledger.Ledger;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Durations;
import org.tiendo.operations.OwedExports;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.RunLogs;
import org.tiendo.operations.incident.IncidentTables;
import org.tiendo.operations.watchdog.WatchedTables;
import org.tiendo.run.Engine;
import org.tiendo.run.OldRuns;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.Runs;
import org.tiendo.schedule.ScheduleTables;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/**
 * The one place where the parts of a process are put together, over its open store: each exists once, from when it is
 * first asked for, since a short command needs few of them. Those that depend on the files of a home are in
 * {@link ComposedHome}.
 */
final class Composition implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Composition.class);

    /** Long enough for a short command to end, short enough for a person to wait. */
    private static final Duration LOCK_WAIT = Duration.ofSeconds(10);

    private final Store store;
    private final Clock clock;
    private final String node = ThisProcess.node();
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final RunLogs logs;
    private final Leases leases;
    private final Supplier<PlatformTransactionManager> transactions;
    private final Supplier<Runs> runs;
    private final Supplier<OldRuns> oldRuns;
    private final Supplier<ScheduleTables> schedule;
    private final Supplier<Durations> durations;
    private final Supplier<RunHistory> history;
    private final Supplier<Audit> audit;
    private final Supplier<IncidentTables> incidents;
    private final Supplier<InquiryTables> inquiries;
    private final Supplier<Tokens> tokens;
    private final Supplier<Accounts> accounts;
    private final Deque<AutoCloseable> closedLastFirst = new ArrayDeque<>();

    private Composition(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        var template = new JdbcTemplate(dataSource());
        jdbc = JdbcClient.create(template);
        ledger = Ledger.over(jdbc);
        logs = new RunLogs(template);
        leases = new Leases(jdbc);
        transactions = SingletonSupplier.of(() -> new JdbcTransactionManager(dataSource()));
        runs = SingletonSupplier.of(
                () -> new Runs(Engine.over(dataSource(), transactions()), leases, new OwnRuns(node)));
        oldRuns = SingletonSupplier.of(() -> new OldRuns(runs().engine(), jdbc));
        schedule = SingletonSupplier.of(() -> ScheduleTables.over(jdbc));
        durations = SingletonSupplier.of(() -> new Durations(jdbc));
        history = SingletonSupplier.of(() -> new RunHistory(jdbc, durations()));
        audit = SingletonSupplier.of(() -> new Audit(jdbc, new Audit.Actor(ThisProcess.person(), node), clock));
        incidents = SingletonSupplier.of(() -> IncidentTables.over(jdbc, leases, transactions()));
        inquiries = SingletonSupplier.of(() -> InquiryTables.over(jdbc, transactions(), clock));
        tokens = SingletonSupplier.of(() -> new Tokens(jdbc));
        accounts = SingletonSupplier.of(() -> Accounts.over(jdbc));
        closing(store);
        closing(KeptLog.in(logs));
    }

    /** @param command the command that the process was started with, for other processes that find the store open */
    static Composition open(Catalog catalog, CommandEnvironment environment, String command, Opening opening) {
        Settings settings = catalog.settings();
        LogFile.in(
                catalog.home(),
                settings.operating().serve().log(),
                environment.variables(),
                environment.err()::println);
        var address = new StoreAddress(settings.storeUrl(), settings.storeUsername(), settings.storePassword());
        var self =
                StoreHolder.thisProcess("tiendo " + command, environment.clock().instant());
        return new Composition(opening.open(address, self, LOCK_WAIT), environment.clock());
    }

    /** The way to open the store. */
    @FunctionalInterface
    interface Opening {
        Store open(StoreAddress address, StoreHolder self, Duration wait);
    }

    /** Lets other commands use the store beside this process. */
    void share() {
        store.share();
    }

    /** Composes the parts that depend on the files of a home; what fails beside its runs is logged. */
    ComposedHome of(Catalog catalog) {
        return of(catalog, message -> {});
    }

    /** @param messages receives what fails beside the runs too, for people at a terminal */
    ComposedHome of(Catalog catalog, Consumer<String> messages) {
        Consumer<String> log = LOG::warn;
        return new ComposedHome(catalog, this, log.andThen(messages));
    }

    /** Has a part closed with this composition: before every part that was there before it. */
    void closing(AutoCloseable part) {
        closedLastFirst.push(part);
    }

    DataSource dataSource() {
        return store.dataSource();
    }

    boolean isShared() {
        return store.isShared();
    }

    Clock clock() {
        return clock;
    }

    /** The name of this process that other processes see. */
    String node() {
        return node;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Ledger ledger() {
        return ledger;
    }

    Leases leases() {
        return leases;
    }

    private PlatformTransactionManager transactions() {
        return transactions.get();
    }

    Runs runs() {
        return runs.get();
    }

    OldRuns oldRuns() {
        return oldRuns.get();
    }

    ScheduleTables schedule() {
        return schedule.get();
    }

    private Durations durations() {
        return durations.get();
    }

    RunHistory history() {
        return history.get();
    }

    /** The audit, with the person who started this process. */
    Audit audit() {
        return audit.get();
    }

    IncidentTables incidents() {
        return incidents.get();
    }

    InquiryTables inquiries() {
        return inquiries.get();
    }

    Tokens tokens() {
        return tokens.get();
    }

    Accounts accounts() {
        return accounts.get();
    }

    /** The audit of a user who acts through this process. */
    Audit auditOf(String person) {
        return new Audit(jdbc, new Audit.Actor(person, node), clock);
    }

    OwedExports owedExports() {
        return new OwedExports(jdbc, node, clock);
    }

    WatchedTables watched() {
        return new WatchedTables(jdbc, ledger, schedule(), durations(), leases);
    }

    /** Closes the parts, the last one first; one that fails does not keep the others from closing. */
    @Override
    public void close() {
        while (!closedLastFirst.isEmpty()) {
            close(closedLastFirst.pop());
        }
    }

    private void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("a part of {} could not be ended: {}", node, e.getMessage(), e);
        }
    }
}
