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
 */
public record Night(
        List<PullOutcome> pulls,
        @Nullable Sealing sealing,
        @Nullable String failure) {

    public Night {
        pulls = List.copyOf(pulls);
    }
}
