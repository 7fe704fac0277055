package org.tiendo.pipeline.pull;

import org.springframework.batch.core.step.StepContribution;
import org.tiendo.ledger.Appended;

/** Counts the rows of a reading by their outcome, each row once. */
final class RowCounts {

    private long accepted;
    private long rejected;
    private long filtered;
    private long outside;

    void addAccepted(long rows) {
        accepted += rows;
    }

    void addRejected(long rows) {
        rejected += rows;
    }

    /** Adds rows that are totals. */
    void addFiltered(long rows) {
        filtered += rows;
    }

    /** Adds rows outside the window. */
    void addOutside(long rows) {
        outside += rows;
    }

    void add(RowCounts others) {
        accepted += others.accepted;
        rejected += others.rejected;
        filtered += others.filtered;
        outside += others.outside;
    }

    long read() {
        return accepted + rejected + filtered + outside;
    }

    long rejected() {
        return rejected;
    }

    PullCounts of(long run, Appended appended) {
        return new PullCounts(run, read(), accepted, rejected, filtered, outside, appended);
    }

    /**
     * Writes the counts to the step. Batch has no count for rows outside the window; they are counted as write skips,
     * which nothing else here uses.
     */
    void writeTo(StepContribution step) {
        for (long row = 0; row < read(); row++) {
            step.incrementReadCount();
        }
        step.incrementWriteCount(accepted);
        step.incrementProcessSkipCount(rejected);
        step.incrementFilterCount(filtered);
        step.incrementWriteSkipCount(outside);
    }

    @Override
    public String toString() {
        return read() + " rows read: " + accepted + " accepted, " + rejected + " rejected, " + filtered
                + " skipped as totals, " + outside + " outside the window";
    }
}
