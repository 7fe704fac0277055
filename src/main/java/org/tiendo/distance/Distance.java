package org.tiendo.distance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an actual is from what is aimed at.
 *
 * @param gap in the indicator's unit, negative is still to go; null where it cannot be known
 * @param progress 1 is the target; null where it means nothing
 */
record Distance(@Nullable BigDecimal gap, @Nullable BigDecimal progress) {

    /** Of no figure, of one that is a bound, or from nothing that is aimed at. */
    static final Distance UNKNOWN = new Distance(null, null);

    static Distance of(Amount actual, Measure measure, Target target) {
        Goal goal = target.goal();
        return goal == null || !actual.isExact()
                ? UNKNOWN
                : new Distance(goal.gap(actual.value()), progress(actual.value(), goal, measure, target));
    }

    /** The same without what the ledger cannot hold. */
    Distance kept() {
        return new Distance(Decimals.kept(gap), Decimals.kept(progress));
    }

    private static @Nullable BigDecimal progress(BigDecimal actual, Goal goal, Measure measure, Target target) {
        boolean isReversed = measure instanceof Measure.Change && actual.signum() < 0;
        if (goal.comparator() == Comparator.BETWEEN || isReversed) {
            return null;
        }
        BigDecimal start = start(measure, target);
        return share(actual.subtract(start), goal.value().subtract(start));
    }

    /** A level that is planned from a known value has gone part of a way; everything else starts at nothing. */
    private static BigDecimal start(Measure measure, Target target) {
        BigDecimal stated = target.baselineValue();
        return measure.isState() && stated != null ? stated : BigDecimal.ZERO;
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : Decimals.quotient(part, whole);
    }
}
