package org.tiendo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tiendo.access.Accounts;
import org.tiendo.access.Tokens;
import org.tiendo.catalog.Catalog;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Workplace;
import org.tiendo.distance.MonthFigures;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Rejects;
import org.tiendo.ledger.Restatements;
import org.tiendo.ledger.Snapshot;
import org.tiendo.operations.Audit;
import org.tiendo.operations.RunOperations;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.pipeline.BackfillListener;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.pipeline.Backfilled;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.report.Explanation;
import org.tiendo.report.audit.AuditPack;
import org.tiendo.report.export.EditionExport;
import org.tiendo.schedule.Planner;
import org.tiendo.store.FetchSize;
import org.tiendo.store.Store;

/** A home with its store open, for one command. */
record OpenWorkplace(Composition parts, ComposedHome home, CommandEnvironment environment) implements Workplace {

    static Workplace open(Catalog catalog, CommandEnvironment environment, String command) {
        Composition parts = Composition.open(catalog, environment, command, Store::open);
        return new OpenWorkplace(parts, parts.of(catalog, line -> print(environment, line)), environment);
    }

    @Override
    public Night run(NightOrder order, NightListener listener) {
        parts.share();
        DemoDepartments.ensure(home.catalog(), this::print);
        return home.nights().run(order, listener);
    }

    @Override
    public Backfilled backfill(BackfillOrder order, BackfillListener listener) {
        parts.share();
        DemoDepartments.ensure(home.catalog(), this::print);
        return home.backfill().run(order, listener);
    }

    private void print(String sentence) {
        print(environment, sentence);
    }

    private static void print(CommandEnvironment environment, String sentence) {
        environment.err().println(sentence);
        environment.err().flush();
    }

    @Override
    public Editions editions() {
        return parts.ledger().editions();
    }

    @Override
    public Rejects rejects() {
        return parts.ledger().rejects();
    }

    @Override
    public Restatements restatements() {
        return parts.ledger().restatements();
    }

    @Override
    public List<Snapshot> onAreasOf(LocalDate day, Edition edition) {
        return home.areasOfAnotherDay().of(edition, editions().snapshots(edition), day);
    }

    @Override
    public EditionExport export() {
        return home.export();
    }

    @Override
    public AuditPack auditPack() {
        return new AuditPack(home.catalog(), parts.jdbc(), FetchSize.streaming(parts.dataSource()));
    }

    @Override
    public Explanation explain(Edition edition, Snapshot sealed) {
        return home.explanations().of(edition, sealed);
    }

    @Override
    public Map<Snapshot, MonthFigures> monthFigures(Edition edition, List<Snapshot> sealed) {
        return home.editionMonths().of(edition, sealed);
    }

    @Override
    public List<Snapshot> draft(Edition edition) {
        return home.draft(edition.businessDate(), edition.cutOff());
    }

    @Override
    public Planner planner() {
        return home.planner();
    }

    @Override
    public Audit audit() {
        return parts.audit();
    }

    @Override
    public RunOperations operations() {
        return home.operations();
    }

    @Override
    public IncidentService incidents() {
        return parts.incidents().service(audit());
    }

    @Override
    public Inquiries inquiries() {
        return parts.inquiries().inquiries();
    }

    @Override
    public InquiryService inquiryService() {
        return home.inquiryService();
    }

    @Override
    public Tokens tokens() {
        return parts.tokens();
    }

    @Override
    public Accounts accounts() {
        return parts.accounts();
    }

    @Override
    public String digest(LocalDate businessDate, Instant now) {
        return home.digest().compose(businessDate, now);
    }

    @Override
    public void close() {
        parts.close();
    }
}
