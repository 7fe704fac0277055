package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.util.function.LongUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.catalog.JobLimits;
import org.tiendo.ledger.Changes;
import org.tiendo.run.Losses;
import org.tiendo.run.RunFailedException;
import org.tiendo.run.TooManyWithdrawnException;

/**
 * Fails a pull whose numbers exceed the job's limits; the known figures then stay as they were.
 *
 * @param nights the number of nights that it is for
 */
record PullLimits(PullRequest request, int nights) {

    private static final Logger LOG = LoggerFactory.getLogger(PullLimits.class);

    /** @param knownNow asks the source how many rows it has by now, up to a number */
    void requireEnough(long read, long rejected, LongUnaryOperator knownNow) {
        JobLimits limits = request.job().limits();
        if (read < limits.minRows() && !hasComeToBeEnough(knownNow)) {
            throw RunFailedException.transientFailure(
                    "source '" + request.job().source().name() + "' gave " + read
                            + " rows for " + request.window() + ", expected at least " + limits.minRows()
                            + "; what was known stays as it was");
        }
        if (BigDecimal.valueOf(rejected).compareTo(limits.rejects().multiply(BigDecimal.valueOf(read))) > 0) {
            throw RunFailedException.permanentFailure(rejected + " of " + read + " rows were rejected, more than the "
                    + percent(limits.rejects()) + " that " + request.job().name()
                    + " allows; see: tiendo rejects --job "
                    + request.job().name() + " --date " + request.businessDate());
        }
    }

    /** Returns whether only the past moment of the pull has too few rows, and its source has enough now. */
    private boolean hasComeToBeEnough(LongUnaryOperator knownNow) {
        long fewest = request.job().limits().minRows();
        boolean isEnough = request.isOfThePast() && knownNow.applyAsLong(fewest) >= fewest;
        if (isEnough) {
            LOG.info(
                    "fewer than {} rows were known at {}; source '{}' has them by now",
                    fewest,
                    request.asKnown(),
                    request.job().source().name());
        }
        return isEnough;
    }

    /**
     * Fails a pull that loses too many figures: a half-loaded register must not withdraw what it delivered before.
     *
     * @param run its number, by which a person accepts it
     */
    void requireNoLoss(Changes changes, long run, Losses losses) {
        if (losses == Losses.ACCEPTED) {
            return;
        }
        BigDecimal share = request.job().limits().withdrawn();
        changes.lossBeyond(share).ifPresent(loss -> {
            throw new TooManyWithdrawnException(
                    loss + ". That is more than the " + percent(share) + " that "
                            + request.job().name() + " allows",
                    "; what was known stays as it was. Ask source '"
                            + request.job().source().name() + "' whether it is right; if it is: " + byNumber(run)
                            + "tiendo run --date "
                            + request.businessDate() + " --job " + request.job().name()
                            + " --accept-withdrawals --reason ...");
        });
    }

    /** A pull for several nights at once is not done again by its number. */
    private String byNumber(long run) {
        return nights == 1 ? "tiendo accept " + run + " --reason ...; or, with the edition: " : "";
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
