package org.tiendo.pipeline;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.pipeline.PullOutcome.Ending;

/**
 * The result of a backfill.
 *
 * @param sealed editions that were sealed
 * @param unchanged dates whose latest edition says the same as one built now would
 * @param present dates that had an edition and were left as they were
 * @param failed dates whose edition could not be built
 * @param failedPulls pulls that failed; the editions of their year lack the figures of those pulls
 * @param othersPulls pulls that were not started, as another process pulled the same
 */
public record Backfilled(long sealed, long unchanged, long present, long failed, long failedPulls, long othersPulls) {

    public static Backfilled of(List<Night> nights, long present) {
        List<Sealing> sealings = nights.stream()
                .flatMap(night -> Stream.ofNullable(night.sealing()))
                .toList();
        long sealed = sealings.stream().filter(Sealing::isNew).count();
        return new Backfilled(
                sealed,
                sealings.size() - sealed,
                present,
                nights.size() - sealings.size(),
                count(nights, Ending::isFailure),
                count(nights, ending -> ending == Ending.NOT_STARTED));
    }

    private static long count(List<Night> nights, Predicate<Ending> isCounted) {
        return nights.stream()
                .flatMap(night -> night.pulls().stream())
                .filter(pull -> isCounted.test(pull.ending()))
                .count();
    }
}
