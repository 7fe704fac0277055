package org.tiendo.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.tiendo.ledger.Editions.Sealing;

/**
 * The result of a backfill.
 *
 * @param sealed editions that were sealed
 * @param unchanged dates whose latest edition says the same as one built now would
 * @param present dates that had an edition and were left as they were
 * @param failed dates whose edition could not be built
 * @param failedPulls pulls that did not succeed; the editions of their year lack the figures of those pulls
 */
public record Backfilled(long sealed, long unchanged, long present, long failed, long failedPulls) {

    public static Backfilled of(List<Night> nights, long present) {
        List<Sealing> sealings = nights.stream()
                .flatMap(night -> Stream.ofNullable(night.sealing()))
                .toList();
        long sealed = sealings.stream().filter(Sealing::isNew).count();
        long failedPulls = nights.stream()
                .flatMap(night -> night.pulls().stream())
                .filter(pull -> pull.failure() != null)
                .count();
        return new Backfilled(sealed, sealings.size() - sealed, present, nights.size() - sealings.size(), failedPulls);
    }
}
