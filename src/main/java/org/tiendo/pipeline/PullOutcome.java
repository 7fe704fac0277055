package org.tiendo.pipeline;

import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;

/**
 * The result of one pull.
 *
 * @param report null unless the job was pulled
 * @param failure the reason why it was not, for people; null when it was
 */
public record PullOutcome(
        String job,
        Ending ending,
        @Nullable PullReport report,
        @Nullable String failure) {

    /** The ways in which a pull ends. */
    public enum Ending {
        PULLED,
        FAILED,
        /** Another process pulls the job, or has all that its source serves at once. */
        NOT_STARTED,
        /** The process itself has failed, as its memory is used up, and so has its night. */
        NIGHT_FAILED;

        /** Returns whether the pull was started and did not succeed. */
        public boolean isFailure() {
            return this == FAILED || this == NIGHT_FAILED;
        }
    }

    boolean hasEndedTheNight() {
        return ending == Ending.NIGHT_FAILED;
    }
}
