package org.tiendo.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Editions.Sealing;

/**
 * How a night went.
 *
 * @param pulls one a job, in the order pulled
 * @param sealing null when the edition could not be cut
 * @param failure why it could not; null when it was
 */
public record Night(
        List<PullOutcome> pulls,
        @Nullable Sealing sealing,
        @Nullable String failure) {

    public Night {
        pulls = List.copyOf(pulls);
    }
}
