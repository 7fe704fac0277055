package org.tiendo.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.Explanations;
import org.tiendo.access.Accounts;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.access.Tokens;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.FigureFiles;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.inquiry.InquiryTables;
import org.tiendo.inquiry.MonthExplanations;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Rejects;
import org.tiendo.ledger.Snapshot;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.Backfills;
import org.tiendo.operations.Durations;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.NodeLease;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDetailsReader;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.Scorecard;
import org.tiendo.operations.Standing;
import org.tiendo.operations.Subject;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentTables;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.edition.EditionMonths;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.report.monthly.MonthlyReport;
import org.tiendo.report.tables.ReportTables;
import org.tiendo.run.Engine;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.Runs;
import org.tiendo.schedule.ManualRuns;
import org.tiendo.schedule.Planner;
import org.tiendo.schedule.ScheduleTables;
import org.tiendo.store.Leases;
import org.tiendo.words.Sentence;

/** A store of the tests, served at a fixed time. */
public record StoreHome(ReportStore store, Catalog catalog, Instant now) implements ServedHome {

    /** Each store has these tables once, as in a process: they remember what was asked a moment ago. */
    private static final Map<JdbcClient, InquiryTables> INQUIRIES = new ConcurrentHashMap<>();

    private static final Map<JdbcClient, Accounts> ACCOUNTS = new ConcurrentHashMap<>();
    private static final Map<StoreHome, Backfills> BACKFILLS = Collections.synchronizedMap(new IdentityHashMap<>());

    @Override
    public Editions editions() {
        return store.ledger().editions();
    }

    @Override
    public ReportTables tables() {
        return new ReportTables(store.jdbc(), catalog.settings().zone());
    }

    @Override
    public Explanation explain(Edition edition, Snapshot sealed) {
        return new Explanations(catalog, store.ledger()).of(edition, sealed);
    }

    @Override
    public MonthlyReport monthly(Edition edition, String plan, Language language, MonthExplanations extent) {
        return MonthlyReport.of(
                edition,
                plan,
                editions(),
                catalog,
                shown -> new EditionMonths(catalog, store.ledger()).of(edition, shown),
                extent.of(inquiries().of(edition.businessDate())),
                language);
    }

    @Override
    public Inquiries inquiries() {
        return inquiryTables().inquiries();
    }

    @Override
    public FigureFiles figureFiles() {
        return inquiryTables().files();
    }

    @Override
    public InquiryService inquiryService() {
        var tables = IncidentTables.over(store.jdbc(), new Leases(store.jdbc()), transactions());
        return new InquiryService(
                inquiryTables(),
                Alerting.over(catalog, tables, "the tests").outbox(),
                catalog,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private InquiryTables inquiryTables() {
        return INQUIRIES.computeIfAbsent(
                store.jdbc(), jdbc -> InquiryTables.over(jdbc, transactions(), Clock.fixed(now, ZoneOffset.UTC)));
    }

    private JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(store.store().dataSource());
    }

    @Override
    public RunHistory runs() {
        return new RunHistory(store.jdbc(), new Durations(store.jdbc()));
    }

    @Override
    public RunDetailsReader runDetails() {
        return new RunDetailsReader(runs(), store.jdbc(), store.ledger().observations());
    }

    @Override
    public Interventions interventions(String person) {
        var runs = new Runs(
                Engine.over(
                        store.store().dataSource(),
                        new JdbcTransactionManager(store.store().dataSource())),
                new Leases(store.jdbc()),
                new OwnRuns("the tests"));
        return new Interventions(
                runs(),
                new ManualRuns(ScheduleTables.over(store.jdbc()).expected()),
                new BatchLauncher(runs, catalog, store.ledger(), Clock.fixed(now, ZoneOffset.UTC)),
                runs.control(),
                audit(person));
    }

    /** Executes at once, so that tests see what came of it. */
    @Override
    public void runNight(LocalDate businessDate, String person, String reason) {
        audit(person)
                .add(
                        Audit.Action.RUN,
                        Sentence.of(Subject.NIGHT, businessDate),
                        reason,
                        Sentence.of(AuditOutcome.STARTED));
    }

    @Override
    public Executor executor() {
        return Runnable::run;
    }

    /** The builder of the tests fails one night and builds the others. */
    @Override
    public Backfills backfills() {
        return BACKFILLS.computeIfAbsent(
                this,
                one -> new Backfills(
                        Runnable::run,
                        (plan, person, reason, progress) -> plan.due().forEach(night -> {
                            progress.beginning(night);
                            if (night.getDayOfMonth() == 2) {
                                progress.failed(night + ": the source is down");
                            } else {
                                progress.built(0, "");
                            }
                        })));
    }

    @Override
    public IncidentService incidents(String person) {
        return IncidentTables.over(
                        store.jdbc(),
                        new Leases(store.jdbc()),
                        new JdbcTransactionManager(store.store().dataSource()))
                .service(audit(person));
    }

    @Override
    public Rejects rejects() {
        return store.ledger().rejects();
    }

    @Override
    public Standing standing(List<Run> goingOn) {
        return Standing.read(store.jdbc(), now, goingOn);
    }

    @Override
    public List<NodeLease> nodeLeases() {
        return NodeLease.ofTheWeek(store.jdbc());
    }

    @Override
    public Map<String, Scorecard> scorecards(LocalDate first) {
        return Scorecard.since(first, now, store.jdbc());
    }

    @Override
    public Planner planner() {
        return new Planner(ScheduleTables.over(store.jdbc()), catalog, Clock.fixed(now, ZoneOffset.UTC));
    }

    public Tokens tokens() {
        return new Tokens(store.jdbc());
    }

    @Override
    public Optional<Token> token(Secret shown) {
        return tokens().shown(shown, now);
    }

    @Override
    public Accounts accounts() {
        return ACCOUNTS.computeIfAbsent(store.jdbc(), Accounts::over);
    }

    @Override
    public Audit audit(String person) {
        return new Audit(store.jdbc(), new Audit.Actor(person, "the tests"), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Override
    public boolean isOfTheStore(Throwable failure) {
        return failure instanceof DataAccessException;
    }

    @Override
    public String version() {
        return "of the tests";
    }
}
