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

    /** The share of the way from a stated baseline, or without one the share of the target value. */
    private static @Nullable BigDecimal progress(BigDecimal actual, Goal goal, Measure measure, Target target) {
        if (goal.comparator() == Comparator.BETWEEN) {
            return null;
        }
        BigDecimal start = measure.isState() ? target.baselineValue() : null;
        BigDecimal nearest = goal.nearest(actual);
        if (start != null) {
            return goal.isBetter(goal.aim(), start) ? share(actual.subtract(start), nearest.subtract(start)) : null;
        }
        boolean isAShare = goal.aim().signum() > 0 && actual.signum() >= 0;
        return isAShare ? share(actual, nearest) : null;
    }

    /** Inside a range both are the same, perhaps zero. */
    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) == 0 ? BigDecimal.ONE : Decimals.quotient(part, whole);
    }
}
