package org.tiendo.pipeline.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Statement;
import org.tiendo.quality.FigureChecks;
import org.tiendo.quality.Rejection;
import org.tiendo.run.Losses;
import org.tiendo.run.RunLease;

/**
 * Reads, checks and aggregates a block of rows at a time, in short transactions that write the rejects
 * only; the last one appends the figures of all rows, so that a run's figures become visible together or not at all.
 *
 * <p>Aggregated rows are kept in memory: a resumed run reads its source from the start.
 */
final class ReadStep implements Tasklet, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReadStep.class);

    private final PullRequest request;
    private final Ledger ledger;
    private final RunLease lease;
    private final LongConsumer progress;
    private final Areas areas;
    private final Layout layout;
    private final Gatherings gathering;
    private final PullLimits limits;
    private final RowCounts counts = new RowCounts();
    private final Intake intake;

    /** @param nights in their order, at least one; the window of the last is read */
    ReadStep(List<PullRequest> nights, Catalog catalog, Ledger ledger, RunLease lease, LongConsumer progress) {
        request = nights.get(nights.size() - 1);
        this.ledger = ledger;
        this.lease = lease;
        this.progress = progress;
        areas = catalog.areas();
        layout = new Layout(request.job());
        gathering = new Gatherings(nights, layout, areas);
        limits = new PullLimits(request, nights.size());
        var taker = new RejectedIntake(request, layout, areas, ledger);
        intake = switch (request.job().compute()) {
            case HERE ->
                new RowIntake(
                        request, layout, gathering, taker, catalog.settings().blockRows());
            case SOURCE -> new GroupIntake(request, layout, new JobGrouping(request, areas), gathering, taker);
        };
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (PullCounts.standIn(contribution.getStepExecution().getExecutionContext())) {
            LOG.info("the figures were appended already, before the pull was stopped");
            return RepeatStatus.FINISHED;
        }
        var taken = new RowCounts();
        boolean isMore = intake.take(
                contribution.getStepExecution().getJobExecutionId(),
                taken,
                read -> progress.accept(counts.read() + read));
        counts.add(taken);
        taken.writeTo(contribution);
        if (!isMore) {
            append(contribution.getStepExecution());
        }
        return isMore ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
    }

    private void append(StepExecution step) {
        LOG.info("{}", counts);
        limits.requireEnough(counts.read(), counts.rejected(), most -> request.countNow(layout, most));
        var statements = new PullStatement(request);
        if (statements.isPresentKnowledgeOfAnEarlierTime()) {
            LOG.info(
                    "no figure is added: the rows do not say since when they are known (known_on), so what was known at"
                            + " {} is not known",
                    request.asKnown());
        }
        long run = step.getJobExecutionId();
        Statement statement = statements.of(fit(run), gathering.zeros());
        Appended appended = ledger.observations().append(run, statement, request.now(), changes -> {
            limits.requireNoLoss(changes, run, Losses.of(step));
            lease.confirm();
        });
        counts.of(run, appended).writeTo(step.getExecutionContext());
        LOG.info(
                "figures appended: {} new, {} changed, {} withdrawn; {} were known already",
                appended.first(),
                appended.changed(),
                appended.withdrawn(),
                appended.unchanged());
    }

    /** The figures that the ledger can hold; the others are rejected one by one, and do not hold these back. */
    private List<Observation> fit(long run) {
        var unfit = new RejectedRows(request, layout, run);
        var lost = new LostFigures(request, layout, areas, run);
        List<Observation> fit = new ArrayList<>();
        for (Observation figure : gathering.observations()) {
            @Nullable Rejection rejection = FigureChecks.reject(figure);
            if (rejection == null) {
                fit.add(figure);
            } else {
                unfit.add(figure, rejection);
                lost.add(figure, rejection);
            }
        }
        ledger.rejects().add(unfit.rejects());
        ledger.rejectedFigures().add(lost.figures(), request.clock().instant());
        unfit.rejects().forEach(reject -> LOG.warn("not appended: {}: {}", reject.key(), reject.reason()));
        return fit;
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        gathering.close();
        intake.close();
        return null;
    }
}
