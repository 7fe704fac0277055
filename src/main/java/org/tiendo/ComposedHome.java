package org.tiendo;

import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Housekeeping;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.RunDetailsReader;
import org.tiendo.operations.RunOperations;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.watchdog.Digest;
import org.tiendo.operations.watchdog.Disk;
import org.tiendo.operations.watchdog.Watchdog;
import org.tiendo.pipeline.Backfill;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.Nights;
import org.tiendo.pipeline.SealListener;
import org.tiendo.pipeline.edition.AreasOfAnotherDay;
import org.tiendo.pipeline.edition.Drafts;
import org.tiendo.pipeline.edition.EditionMonths;
import org.tiendo.report.export.EditionExport;
import org.tiendo.report.export.ExportAfterSealing;
import org.tiendo.report.export.OldExports;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ManualRuns;
import org.tiendo.schedule.Planner;

/**
 * The parts of a process that depend on the files of a home, over those that do not. A node composes another one when
 * the files have changed; the parts that keep a state exist once in each.
 */
final class ComposedHome {

    private final Catalog catalog;
    private final Composition parts;
    private final Supplier<BatchLauncher> launcher;
    private final Supplier<Alerting> alerting;
    private final Supplier<Watchdog> watchdog;
    private final Supplier<Digest> digest;

    /** @param messages receives messages for people about what failed beside the runs */
    ComposedHome(Catalog catalog, Composition parts, Consumer<String> messages) {
        this.catalog = catalog;
        this.parts = parts;
        launcher = SingletonSupplier.of(() -> new BatchLauncher(
                parts.runs(),
                catalog,
                parts.ledger(),
                parts.clock(),
                new Announced(this, new Exported(afterSealing(messages)))));
        alerting = SingletonSupplier.of(() -> Alerting.over(catalog, parts.incidents(), parts.node()));
        watchdog = SingletonSupplier.of(
                () -> Watchdog.over(catalog, parts.watched(), alerting(), parts.node(), disk(catalog)));
        digest = SingletonSupplier.of(() -> new Digest(catalog, parts.watched(), alerting()));
    }

    private static Disk disk(Catalog catalog) {
        File data = catalog.home().resolve("data").toFile();
        return new Disk(ThisProcess.host(), data::getUsableSpace);
    }

    Catalog catalog() {
        return catalog;
    }

    BatchLauncher launcher() {
        return launcher.get();
    }

    /** Nights in the name of the person who started this process. */
    Nights nights() {
        return nights(processOwner());
    }

    /** @param by the person who asks for them */
    Nights nights(StartedBy by) {
        return nights(launcher(), by);
    }

    private StartedBy processOwner() {
        return new StartedBy(ThisProcess.person(), parts.node(), "");
    }

    private Nights nights(BatchLauncher launches, StartedBy by) {
        return new Nights(launches, catalog, parts.ledger().pullReports(), by);
    }

    /** A backfill, which writes no files: a year of editions would be as many folders. */
    Backfill backfill() {
        return backfill(processOwner());
    }

    /** @param by the person who asks for it */
    Backfill backfill(StartedBy by) {
        var withoutFiles = new BatchLauncher(
                parts.runs(), catalog, parts.ledger(), parts.clock(), new Announced(this, edition -> {}));
        return new Backfill(nights(withoutFiles, by), catalog, parts.ledger(), parts.clock());
    }

    /** Announces each edition to its subscribers with its seal. */
    private record Announced(ComposedHome home, SealListener files) implements SealListener {

        @Override
        public void sealing(Edition edition) {
            ServeSettings serve = home.catalog().settings().operating().serve();
            home.alerting()
                    .outbox()
                    .sealed(
                            edition,
                            serve.reachedAt(serve.port()),
                            home.parts.clock().instant());
            files.sealing(edition);
        }

        @Override
        public void sealed(Edition edition) {
            files.sealed(edition);
        }
    }

    /** Writes the files of each edition. */
    private record Exported(ExportAfterSealing export) implements SealListener {

        @Override
        public void sealing(Edition edition) {
            export.sealing(edition);
        }

        @Override
        public void sealed(Edition edition) {
            export.sealed(edition);
        }
    }

    private ExportAfterSealing afterSealing(Consumer<String> messages) {
        return new ExportAfterSealing(export(), parts.owedExports(), catalog, messages);
    }

    EditionExport export() {
        return new EditionExport(catalog, parts.ledger(), parts.owedExports());
    }

    /** The snapshots that an edition would have, in the order of the board. */
    List<Snapshot> draft(LocalDate businessDate, Instant cutOff) {
        return Ledger.inOneView(parts.dataSource(), view -> new Drafts(catalog, view).of(businessDate, cutOff));
    }

    AreasOfAnotherDay areasOfAnotherDay() {
        return new AreasOfAnotherDay(catalog, parts.ledger());
    }

    Explanations explanations() {
        return new Explanations(catalog, parts.ledger());
    }

    EditionMonths editionMonths() {
        return new EditionMonths(catalog, parts.ledger());
    }

    Planner planner() {
        return new Planner(parts.schedule(), catalog, parts.clock());
    }

    RunOperations operations() {
        var details = new RunDetailsReader(
                parts.history(), parts.jdbc(), parts.ledger().observations());
        return new RunOperations(parts.history(), details, interventions(parts.audit()));
    }

    /** @param audit in which the person acts who asks for them */
    Interventions interventions(Audit audit) {
        return new Interventions(
                parts.history(),
                new ManualRuns(parts.schedule().expected()),
                launcher(),
                parts.runs().control(),
                audit);
    }

    InquiryService inquiryService() {
        return new InquiryService(parts.inquiries(), alerting().outbox(), catalog, parts.clock());
    }

    Alerting alerting() {
        return alerting.get();
    }

    Watchdog watchdog() {
        return watchdog.get();
    }

    Digest digest() {
        return digest.get();
    }

    Housekeeping housekeeping() {
        return new Housekeeping(
                parts.jdbc(),
                parts.oldRuns(),
                catalog.settings().operating().retention(),
                new OldExports(
                        EditionExport.root(catalog), catalog.settings().export().keepDays()));
    }
}
