package org.tiendo.pipeline;

import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;

/**
 * The result of one pull.
 *
 * @param report null when it failed
 * @param failure the failure cause, for people; null when it succeeded
 * @param hasEndedTheNight whether the process itself has failed, as its memory is used up
 */
public record PullOutcome(
        String job, @Nullable PullReport report, @Nullable String failure, boolean hasEndedTheNight) {

    public PullOutcome(String job, @Nullable PullReport report, @Nullable String failure) {
        this(job, report, failure, false);
    }
}
