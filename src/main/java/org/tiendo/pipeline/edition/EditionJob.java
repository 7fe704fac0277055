package org.tiendo.pipeline.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Cut;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.FigureReading;
import org.tiendo.ledger.Ledger;
import org.tiendo.run.Engine;
import org.tiendo.run.RunLease;
import org.tiendo.words.Words;

/** Creates the Batch job that drafts and seals the edition of one business date. */
public final class EditionJob {

    private static final Logger LOG = LoggerFactory.getLogger(EditionJob.class);

    private final Engine engine;
    private final Catalog catalog;
    private final Ledger ledger;
    private final Clock clock;
    private final FigureReading figures;

    public EditionJob(Engine engine, Catalog catalog, Ledger ledger, Clock clock) {
        this(engine, catalog, ledger, clock, FigureReading.EACH_TIME);
    }

    private EditionJob(Engine engine, Catalog catalog, Ledger ledger, Clock clock, FigureReading figures) {
        this.engine = engine;
        this.catalog = catalog;
        this.ledger = ledger;
        this.clock = clock;
        this.figures = figures;
    }

    /** The same job, which gets its figures by another reading. */
    public EditionJob reading(FigureReading other) {
        return new EditionJob(engine, catalog, ledger, clock, other);
    }

    /** @param sealed receives the result of the sealing, inside its transaction */
    public Job of(
            String name,
            LocalDate businessDate,
            Instant cutOff,
            RunLease lease,
            JobExecutionListener watch,
            Consumer<Sealing> sealed) {
        return engine.job(name, watch, engine.stepAtEveryStart("seal", seal(businessDate, cutOff, lease, sealed)));
    }

    private Tasklet seal(LocalDate businessDate, Instant cutOff, RunLease lease, Consumer<Sealing> sealed) {
        return (contribution, context) -> {
            long run = contribution.getStepExecution().getJobExecutionId();
            Sealing sealing = Ledger.inOneView(engine.store(), view -> {
                Cut cut = new Drafts(catalog, view, figures).cut(businessDate, cutOff, run, clock.instant());
                return ledger.editions().seal(cut);
            });
            // Only now, as all of it is undone where the lease is lost.
            lease.confirm();
            contribution.incrementWriteCount(sealing.edition().snapshots());
            ledger.dimensions().write(sealing, catalog);
            sealed.accept(sealing);
            LOG.info(
                    "edition of {} {} revision {}: {} of what was known at {}",
                    businessDate,
                    sealing.isNew() ? "is sealed as" : "is still",
                    sealing.edition().revision(),
                    Words.count(sealing.edition().snapshots(), "snapshot"),
                    cutOff);
            return RepeatStatus.FINISHED;
        };
    }
}
