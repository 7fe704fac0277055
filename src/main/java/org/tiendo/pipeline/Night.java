package org.tiendo.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Editions.Sealing;

/**
 * The result of a night.
 *
 * @param pulls one per job, in the order pulled
 * @param sealing null when the edition could not be built
 * @param failure the reason why it could not be built; null when it was
 * @param isLast whether the process itself has failed, so that it can run no further night
 */
public record Night(
        List<PullOutcome> pulls,
        @Nullable Sealing sealing,
        @Nullable String failure,
        boolean isLast) {

    public Night {
        pulls = List.copyOf(pulls);
    }
}
