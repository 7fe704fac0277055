package org.tiendo.pipeline;

import java.util.List;

/**
 * The result of a backfill.
 *
 * @param built editions that were sealed, or found to be unchanged
 * @param present dates that had an edition and were left as they were
 * @param failed dates whose edition could not be built
 * @param failedPulls pulls that did not succeed; the editions of their year lack the figures of those pulls
 */
public record Backfilled(long built, long present, long failed, long failedPulls) {

    public static Backfilled of(List<Night> nights, long present) {
        long built = nights.stream().filter(night -> night.sealing() != null).count();
        long failedPulls = nights.stream()
                .flatMap(night -> night.pulls().stream())
                .filter(pull -> pull.failure() != null)
                .count();
        return new Backfilled(built, present, nights.size() - built, failedPulls);
    }
}
