package org.tiendo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tiendo.access.Accounts;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.FigureFiles;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.inquiry.MonthExplanations;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Rejects;
import org.tiendo.ledger.Snapshot;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.Backfills;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.NodeLease;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDetailsReader;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.Scorecard;
import org.tiendo.operations.Standing;
import org.tiendo.operations.Subject;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;
import org.tiendo.report.monthly.MonthlyReport;
import org.tiendo.report.tables.ReportTables;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.Planner;
import org.tiendo.web.ServedHome;
import org.tiendo.words.Sentence;

/**
 * The home of a node, as it is served over HTTP.
 *
 * @param current the catalog by the files that count now
 * @param executor executes the runs that people ask for
 * @param backfills those that people ask for
 */
record ServedNode(Composition parts, Supplier<Catalog> current, Executor executor, Backfills backfills)
        implements ServedHome {

    private static final Logger LOG = LoggerFactory.getLogger(ServedNode.class);

    @Override
    public Catalog catalog() {
        return current.get();
    }

    @Override
    public Editions editions() {
        return parts.ledger().editions();
    }

    @Override
    public ReportTables tables() {
        return new ReportTables(parts.jdbc(), catalog().settings().zone());
    }

    @Override
    public Explanation explain(Edition edition, Snapshot sealed) {
        return new Explanations(catalog(), parts.ledger()).of(edition, sealed);
    }

    @Override
    public MonthlyReport monthly(Edition edition, String plan, Language language, MonthExplanations extent) {
        return MonthlyReport.of(
                edition,
                plan,
                editions(),
                catalog(),
                shown -> parts.of(catalog()).editionMonths().of(edition, shown),
                extent.of(inquiries().of(edition.businessDate())),
                language);
    }

    @Override
    public Inquiries inquiries() {
        return parts.inquiries().inquiries();
    }

    @Override
    public FigureFiles figureFiles() {
        return parts.inquiries().files();
    }

    @Override
    public InquiryService inquiryService() {
        return parts.of(catalog()).inquiryService();
    }

    @Override
    public RunHistory runs() {
        return parts.history();
    }

    @Override
    public RunDetailsReader runDetails() {
        return parts.of(catalog()).operations().detailsReader();
    }

    @Override
    public Interventions interventions(String person) {
        return parts.of(catalog()).interventions(audit(person));
    }

    @Override
    public IncidentService incidents(String person) {
        return parts.incidents().service(audit(person));
    }

    @Override
    public void runNight(LocalDate businessDate, String person, String reason) {
        audit(person)
                .add(
                        Audit.Action.RUN,
                        Sentence.of(Subject.NIGHT, businessDate),
                        reason,
                        Sentence.of(AuditOutcome.STARTED));
        try {
            parts.of(catalog())
                    .nights(new StartedBy(person, parts.node(), reason))
                    .run(new NightOrder(businessDate, List.of(), null), NightListener.NONE);
        } catch (RuntimeException e) {
            LOG.error("the night {} that {} asked for has ended early", businessDate, person, e);
        }
    }

    @Override
    public Rejects rejects() {
        return parts.ledger().rejects();
    }

    @Override
    public Standing standing(List<Run> goingOn) {
        return Standing.read(parts.jdbc(), now(), goingOn);
    }

    @Override
    public List<NodeLease> nodeLeases() {
        return NodeLease.ofTheWeek(parts.jdbc());
    }

    @Override
    public Map<String, Scorecard> scorecards(LocalDate first) {
        return Scorecard.since(first, now(), parts.jdbc());
    }

    @Override
    public Planner planner() {
        return parts.of(catalog()).planner();
    }

    @Override
    public Optional<Token> token(Secret shown) {
        return parts.tokens().shown(shown, now());
    }

    @Override
    public Accounts accounts() {
        return parts.accounts();
    }

    @Override
    public Audit audit(String person) {
        return parts.auditOf(person);
    }

    @Override
    public boolean isOfTheStore(Throwable failure) {
        return failure instanceof DataAccessException || failure instanceof TransactionException;
    }

    @Override
    public Instant now() {
        return parts.clock().instant();
    }

    @Override
    public String version() {
        return ThisProcess.version();
    }
}
