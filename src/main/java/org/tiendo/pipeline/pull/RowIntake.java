package org.tiendo.pipeline.pull;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.source.Block;
import org.tiendo.source.Rows;

/** Takes in the rows of a source, block by block. */
final class RowIntake implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(RowIntake.class);

    /** The time after which a transaction ends, for which a stop has to wait. */
    private static final Duration TRANSACTION = Duration.ofMillis(200);

    /** The most blocks of a transaction: the books that Batch keeps on each cost as much as some blocks. */
    private static final int MOST_BLOCKS = 64;

    private final PullRequest request;
    private final Layout layout;
    private final Gatherings gathering;
    private final RejectedIntake rejected;
    private final int blockRows;
    private @Nullable Rows rows;
    /** The blocks of the next transaction, which are more as long as they come quickly. */
    private int blocks = 1;

    RowIntake(PullRequest request, Layout layout, Gatherings gathering, RejectedIntake rejected, int blockRows) {
        this.request = request;
        this.layout = layout;
        this.gathering = gathering;
        this.rejected = rejected;
        this.blockRows = blockRows;
    }

    @Override
    public boolean take(long run, RowCounts counts, LongConsumer progress) {
        if (rows == null) {
            rows = request.job().source().open(request.reading(layout));
            LOG.info(
                    "source '{}' is open: {} of {}",
                    request.job().source().name(),
                    request.job().name(),
                    request.window());
        }
        RejectedIntake.Batch batch = rejected.batch(run);
        boolean isMore = take(rows, batch, counts, progress);
        batch.store();
        return isMore;
    }

    private boolean take(Rows rows, RejectedIntake.Batch batch, RowCounts counts, LongConsumer progress) {
        Instant until = request.clock().instant().plus(TRANSACTION);
        for (int taken = 0; taken < blocks; taken++) {
            @Nullable Block block = rows.next(blockRows);
            if (block == null) {
                return false;
            }
            take(block, batch, counts);
            progress.accept(counts.read());
            if (!request.clock().instant().isBefore(until)) {
                return true;
            }
        }
        blocks = Math.min(2 * blocks, MOST_BLOCKS);
        return true;
    }

    private void take(Block block, RejectedIntake.Batch batch, RowCounts counts) {
        for (int row = 0; row < block.size(); row++) {
            RowOutcome outcome = gathering.add(block, row);
            outcome.countIn(counts, 1);
            if (outcome instanceof RowOutcome.Rejected refused) {
                batch.add(block, row, refused.rejection());
            }
        }
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
    }
}
