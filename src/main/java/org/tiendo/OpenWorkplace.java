package org.tiendo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Settings;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Workplace;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Reject;
import org.tiendo.ledger.Restatement;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.Verification;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.RunDetailsReader;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.RunLogs;
import org.tiendo.operations.RunOperations;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.watchdog.Digest;
import org.tiendo.pipeline.Backfill;
import org.tiendo.pipeline.BackfillListener;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.pipeline.Backfilled;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.pipeline.Nights;
import org.tiendo.pipeline.edition.AreasOfAnotherDay;
import org.tiendo.pipeline.edition.Drafts;
import org.tiendo.report.Explanation;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ExpectedRuns;
import org.tiendo.schedule.ManualRuns;
import org.tiendo.schedule.Planner;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** A home with its store open, wired by hand: a command needs a store and Spring Batch, and no container. */
final class OpenWorkplace implements Workplace {

    /** Long enough for a short command to end, short enough for a person to wait. */
    private static final Duration LOCK_WAIT = Duration.ofSeconds(10);

    private final Catalog catalog;
    private final CommandEnvironment environment;
    private final Store store;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final KeptLog log;

    private OpenWorkplace(Catalog catalog, CommandEnvironment environment, Store store) {
        this.catalog = catalog;
        this.environment = environment;
        this.store = store;
        jdbc = JdbcClient.create(store.dataSource());
        ledger = Ledger.over(jdbc);
        log = KeptLog.in(store.dataSource());
    }

    static Workplace open(Catalog catalog, CommandEnvironment environment, String command) {
        return new OpenWorkplace(catalog, environment, store(catalog, environment, command));
    }

    /** @param command the command that the process was started with, for other processes that find the store open */
    static Store store(Catalog catalog, CommandEnvironment environment, String command) {
        Settings settings = catalog.settings();
        LogFile.in(catalog.home(), settings.operating().serve().log(), environment.err()::println);
        var address = new StoreAddress(settings.storeUrl(), settings.storeUsername(), settings.storePassword());
        var self =
                StoreHolder.thisProcess("tiendo " + command, environment.clock().instant());
        return Store.open(address, self, LOCK_WAIT);
    }

    @Override
    public Night run(NightOrder order, NightListener listener) {
        DemoDepartments.ensure(catalog, this::tell);
        return nights().run(order, listener);
    }

    private Nights nights() {
        var by = new StartedBy(ThisProcess.person(), ThisProcess.node(), "");
        return new Nights(runs(), catalog, ledger, environment.clock(), by);
    }

    private Runs runs() {
        return Runs.over(store.dataSource(), ThisProcess.node());
    }

    private void tell(String sentence) {
        environment.err().println(sentence);
        environment.err().flush();
    }

    @Override
    public Optional<Edition> latestEdition() {
        return ledger.editions().latest();
    }

    @Override
    public Optional<Edition> latestEdition(LocalDate businessDate) {
        return ledger.editions().latest(businessDate);
    }

    @Override
    public Optional<Edition> edition(LocalDate businessDate, int revision) {
        return ledger.editions().find(businessDate, revision);
    }

    @Override
    public List<Snapshot> snapshots(Edition edition) {
        return ledger.editions().snapshots(edition);
    }

    @Override
    public List<Edition> editions(LocalDate businessDate) {
        return ledger.editions().revisions(businessDate);
    }

    @Override
    public List<Snapshot> onAreasOf(LocalDate day, Edition edition) {
        return new AreasOfAnotherDay(catalog, ledger).of(edition, snapshots(edition), day);
    }

    @Override
    public Explanation explain(Edition edition, Snapshot sealed) {
        return new Explanations(catalog, ledger).of(edition, sealed);
    }

    @Override
    public Backfilled backfill(BackfillOrder order, BackfillListener listener) {
        DemoDepartments.ensure(catalog, this::tell);
        return new Backfill(nights(), catalog, ledger, environment.clock()).run(order, listener);
    }

    @Override
    public List<Reject> rejects(@Nullable String job, @Nullable LocalDate businessDate) {
        return ledger.rejects().find(job, businessDate);
    }

    @Override
    public List<Restatement> restatements(Instant since) {
        return ledger.restatements().knownSince(since);
    }

    @Override
    public Verification verify() {
        return ledger.editions().verify();
    }

    @Override
    public List<Snapshot> draft(Edition edition) {
        return new Drafts(catalog, ledger).of(edition.businessDate(), edition.cutOff());
    }

    @Override
    public Planner planner() {
        return new Planner(jdbc, catalog, environment.clock());
    }

    @Override
    public Audit audit() {
        return new Audit(jdbc, new Audit.Actor(ThisProcess.person(), ThisProcess.node()), environment.clock());
    }

    @Override
    public RunOperations operations() {
        var runs = new RunHistory(jdbc);
        var expected = new ExpectedRuns(jdbc);
        var logs = new RunLogs(new JdbcTemplate(store.dataSource()));
        return new RunOperations(
                runs,
                new RunDetailsReader(runs, ledger.pullReports(), ledger.observations(), expected, audit(), logs),
                interventions(runs, new ManualRuns(expected)));
    }

    private Interventions interventions(RunHistory history, ManualRuns schedule) {
        Runs runs = runs();
        return new Interventions(
                history,
                schedule,
                new BatchLauncher(runs, catalog, ledger, environment.clock()),
                runs.control(),
                audit());
    }

    @Override
    public IncidentService incidents() {
        return Alerting.operations(jdbc, audit(), transactions());
    }

    @Override
    public String digest(LocalDate businessDate, Instant now) {
        var alerting = Alerting.over(catalog, jdbc, transactions(), ThisProcess.node());
        return new Digest(catalog, jdbc, alerting).compose(businessDate, now);
    }

    private JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(store.dataSource());
    }

    @Override
    public void close() {
        log.close();
        store.close();
    }
}
