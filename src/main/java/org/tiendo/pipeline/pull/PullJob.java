package org.tiendo.pipeline.pull;

import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.PullReport;
import org.tiendo.run.Engine;
import org.tiendo.run.RunFailedException;
import org.tiendo.run.RunLease;

/** Creates the Batch job that pulls one job for one business date: contract, read, report. */
public final class PullJob {

    private static final String READ = "read";

    private final Engine engine;
    private final Catalog catalog;
    private final Ledger ledger;

    public PullJob(Engine engine, Catalog catalog, Ledger ledger) {
        this.engine = engine;
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /**
     * @param nights the nights that it pulls with one reading, in their order; usually one
     * @param progress receives the number of rows read so far
     */
    public Job of(
            String name, List<PullRequest> nights, RunLease lease, JobExecutionListener watch, LongConsumer progress) {
        PullRequest request = nights.get(nights.size() - 1);
        return engine.job(
                name,
                watch,
                engine.stepAtEveryStart("contract", contract(request, catalog.areas())),
                engine.step(READ, new ReadStep(nights, catalog, ledger, lease, progress)),
                engine.step("report", report(request)));
    }

    /** Checks before the first row is read that the source still has what the job expects of it. */
    private static Tasklet contract(PullRequest request, Areas areas) {
        return (contribution, context) -> {
            var source = request.job().source();
            var layout = new Layout(request.job());
            List<String> problems = switch (request.job().compute()) {
                case HERE -> source.contract(request.reading(layout));
                case SOURCE -> new JobGrouping(request, areas).contract(layout);
            };
            if (!problems.isEmpty()) {
                throw RunFailedException.permanentFailure("source '" + source.name() + "' is not what "
                        + request.job().name() + " expects: " + String.join("; ", problems));
            }
            return RepeatStatus.FINISHED;
        };
    }

    private Tasklet report(PullRequest request) {
        return (contribution, context) -> {
            ledger.pullReports().add(reportOf(request, counts(contribution, context)));
            return RepeatStatus.FINISHED;
        };
    }

    /** The counts of the read step, which a restart may have skipped. */
    private PullCounts counts(StepContribution contribution, ChunkContext context) {
        JobRepository repository = engine.repository();
        var instance = contribution.getStepExecution().getJobExecution().getJobInstance();
        StepExecution reading = repository.getLastStepExecution(instance, READ);
        if (reading == null) {
            throw new IllegalStateException("a pull reports before it has read: " + context);
        }
        return PullCounts.readFrom(reading.getExecutionContext());
    }

    private PullReport reportOf(PullRequest request, PullCounts counts) {
        return new PullReport(
                counts.run(),
                request.job().name(),
                request.job().source().name(),
                request.businessDate(),
                request.asKnown(),
                request.job().read(),
                Fingerprint.of(request.job().place()),
                counts.read(),
                counts.accepted(),
                counts.rejected(),
                counts.filtered(),
                counts.outside(),
                counts.appended(),
                request.job().delivers(),
                request.now(),
                request.clock().instant());
    }
}
