package org.tiendo.pipeline.pull;

import java.time.Duration;
import java.time.Instant;
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
import org.tiendo.ledger.Changes;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Statement;
import org.tiendo.quality.FigureChecks;
import org.tiendo.quality.Rejection;
import org.tiendo.run.RunLease;
import org.tiendo.source.Block;
import org.tiendo.source.Rows;

/**
 * Reads, checks and aggregates a block of rows at a time, in short transactions that write the rejects
 * only; the last one appends the figures of all rows, so that a run's figures become visible together or not at all.
 *
 * <p>Aggregated rows are kept in memory: a resumed run reads its source from the start.
 */
final class ReadStep implements Tasklet, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReadStep.class);

    /** The time after which a transaction ends, for which a stop has to wait. */
    private static final Duration TRANSACTION = Duration.ofMillis(200);

    /** The most blocks of a transaction: the books that Batch keeps on each cost as much as some blocks. */
    private static final int MOST_BLOCKS = 64;

    private final PullRequest request;
    private final Ledger ledger;
    private final RunLease lease;
    private final LongConsumer progress;
    private final int blockRows;
    private final Areas areas;
    private final Layout layout;
    private final Gatherings gathering;
    private final PullLimits limits;
    private final RowCounts counts = new RowCounts();
    private @Nullable Rows rows;
    /** The blocks of the next transaction, which are more as long as they come quickly. */
    private int blocks = 1;

    /** @param nights in their order, at least one; the window of the last is read */
    ReadStep(List<PullRequest> nights, Catalog catalog, Ledger ledger, RunLease lease, LongConsumer progress) {
        request = nights.get(nights.size() - 1);
        this.ledger = ledger;
        this.lease = lease;
        this.progress = progress;
        blockRows = catalog.settings().blockRows();
        areas = catalog.areas();
        layout = new Layout(request.job());
        gathering = new Gatherings(nights, layout, areas);
        limits = new PullLimits(request);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (PullCounts.standIn(contribution.getStepExecution().getExecutionContext())) {
            LOG.info("the figures were appended already, before the pull was stopped");
            return RepeatStatus.FINISHED;
        }
        if (rows == null) {
            rows = request.job().source().open(request.reading(layout));
            LOG.info(
                    "source '{}' is open: {} of {}",
                    request.job().source().name(),
                    request.job().name(),
                    request.window());
        }
        Instant until = request.clock().instant().plus(TRANSACTION);
        for (int taken = 0; taken < blocks; taken++) {
            @Nullable Block block = rows.next(blockRows);
            if (block == null) {
                append(contribution.getStepExecution());
                return RepeatStatus.FINISHED;
            }
            take(block, contribution);
            progress.accept(counts.read());
            if (!request.clock().instant().isBefore(until)) {
                return RepeatStatus.CONTINUABLE;
            }
        }
        blocks = Math.min(2 * blocks, MOST_BLOCKS);
        return RepeatStatus.CONTINUABLE;
    }

    private void take(Block block, StepContribution contribution) {
        long run = contribution.getStepExecution().getJobExecutionId();
        var rejects = new RejectedRows(request, layout, run);
        var lost = new LostFigures(request, layout, areas, run);
        var taken = new RowCounts();
        for (int row = 0; row < block.size(); row++) {
            RowOutcome outcome = gathering.add(block, row);
            outcome.countIn(taken);
            if (outcome instanceof RowOutcome.Rejected refused) {
                rejects.add(block, row, refused.rejection());
                lost.add(block, row, refused.rejection());
            }
        }
        ledger.rejects().add(rejects.rejects());
        ledger.rejectedFigures().add(lost.figures(), request.clock().instant());
        counts.add(taken);
        taken.writeTo(contribution);
    }

    private void append(StepExecution step) {
        LOG.info("{}", counts);
        limits.requireEnough(counts.read(), counts.rejected());
        var statements = new PullStatement(request);
        if (statements.isPresentKnowledgeOfAnEarlierTime()) {
            LOG.info(
                    "no figure is added: the rows do not say since when they are known (known_on), so what was known at"
                            + " {} is not known",
                    request.asKnown());
        }
        long run = step.getJobExecutionId();
        Statement statement = statements.of(fit(run), gathering.zeros());
        Changes changes = ledger.observations().compare(statement, request.now());
        limits.requireNoLoss(changes);
        lease.confirm();
        Appended appended = ledger.observations().append(run, changes);
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
        if (rows != null) {
            rows.close();
        }
        return null;
    }
}
