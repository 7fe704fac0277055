package org.tiendo.pipeline.pull;

import org.tiendo.catalog.Areas;
import org.tiendo.ledger.Ledger;
import org.tiendo.quality.Rejection;
import org.tiendo.source.Block;

/** Stores rejected rows, and the figures that they belong to. */
record RejectedIntake(PullRequest request, Layout layout, Areas areas, Ledger ledger) {

    /** The most rows that wait to be stored; each takes some hundred bytes. */
    private static final int MOST = 1000;

    /** Collects the rejected rows of a transaction. */
    Batch batch(long run) {
        return new Batch(run);
    }

    /** The rejected rows of a transaction, as far as they are not stored yet. */
    final class Batch {

        private final long run;
        private RejectedRows rejects;
        private LostFigures lost;

        private Batch(long run) {
            this.run = run;
            rejects = new RejectedRows(request, layout, run);
            lost = new LostFigures(request, layout, areas, run);
        }

        void add(Block block, int row, Rejection rejection) {
            rejects.add(block, row, rejection);
            lost.add(block, row, rejection);
            if (rejects.rejects().size() == MOST) {
                store();
                rejects = new RejectedRows(request, layout, run);
                lost = new LostFigures(request, layout, areas, run);
            }
        }

        void store() {
            if (!rejects.rejects().isEmpty()) {
                ledger.rejects().add(rejects.rejects());
                ledger.rejectedFigures().add(lost.figures(), request.clock().instant());
            }
        }
    }
}
