package org.tiendo.pipeline.pull;

import org.tiendo.catalog.Areas;
import org.tiendo.ledger.Ledger;
import org.tiendo.quality.Rejection;
import org.tiendo.source.Block;

/** Stores rejected rows, and the figures that they belong to. */
record RejectedIntake(PullRequest request, Layout layout, Areas areas, Ledger ledger) {

    /** Collects the rejected rows of a block. */
    Batch batch(long run) {
        return new Batch(new RejectedRows(request, layout, run), new LostFigures(request, layout, areas, run));
    }

    /** The rejected rows of a block. */
    final class Batch {

        private final RejectedRows rejects;
        private final LostFigures lost;

        private Batch(RejectedRows rejects, LostFigures lost) {
            this.rejects = rejects;
            this.lost = lost;
        }

        void add(Block block, int row, Rejection rejection) {
            rejects.add(block, row, rejection);
            lost.add(block, row, rejection);
        }

        void store() {
            ledger.rejects().add(rejects.rejects());
            ledger.rejectedFigures().add(lost.figures(), request.clock().instant());
        }
    }
}
