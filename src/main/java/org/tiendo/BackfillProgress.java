package org.tiendo;

import java.time.LocalDate;
import org.tiendo.operations.Backfills.Progress;
import org.tiendo.pipeline.BackfillListener;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.PullOutcome;

/** Hands the progress of a backfill of the pipeline on to those who watch it on a page. */
record BackfillProgress(Progress progress) implements BackfillListener {

    @Override
    public void undated(String job) {}

    @Override
    public boolean goesOn() {
        return progress.goesOn();
    }

    @Override
    public void beginning(LocalDate businessDate, int number, int of) {
        progress.beginning(businessDate);
    }

    @Override
    public void pulling(String job) {}

    @Override
    public void built(LocalDate businessDate, Night night) {
        if (night.sealing() == null) {
            progress.failed(businessDate + ": " + night.failure());
        } else {
            var failed = night.pulls().stream()
                    .filter(pull -> pull.failure() != null)
                    .toList();
            progress.built(
                    failed.size(),
                    failed.stream().map(BackfillProgress::sentence).reduce("", (first, last) -> last));
        }
    }

    private static String sentence(PullOutcome pull) {
        return pull.job() + ": " + pull.failure();
    }
}
