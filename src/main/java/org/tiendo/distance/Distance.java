package org.tiendo.distance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The distance of an actual value from a goal.
 *
 * @param gap in the indicator's unit, negative while the goal is not reached; null where it is unknown
 * @param progress 1 is the target; null where it has no meaning
 */
record Distance(@Nullable BigDecimal gap, @Nullable BigDecimal progress) {

    /** The distance without a figure, of a figure that is a bound, or without a goal. */
    static final Distance UNKNOWN = new Distance(null, null);

    static Distance of(Amount actual, Measure measure, Target target) {
        Goal goal = target.goal();
        return goal == null || !actual.isExact()
                ? UNKNOWN
                : new Distance(goal.gap(actual.value()), progress(actual.value(), goal, measure, target));
    }

    /** The distance without the quantities that the ledger cannot hold. */
    Distance kept() {
        return new Distance(Decimals.kept(gap), Decimals.kept(progress));
    }

    /** The share of the way from a stated baseline; without a baseline the share of the target value. */
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

    /**
     * The quotient of part and whole. Both are equal inside a range, where they may also be zero: the share is then 1.
     */
    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) == 0 ? BigDecimal.ONE : Decimals.quotient(part, whole);
    }
}
