package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The required rate: the amount per month that a flow needs in the unreported months to reach its target.
 *
 * @param needed null where the target is reached or no day is left
 * @param lastYear the amount per month in the same months of the year before; null where unknown
 */
record RequiredRate(@Nullable BigDecimal needed, @Nullable BigDecimal lastYear) {

    static final RequiredRate NONE = new RequiredRate(null, null);

    /** @param open the days that no figure covers yet */
    static RequiredRate of(BigDecimal actual, Goal goal, List<Period> open, SeasonalProfile profile) {
        BigDecimal left = goal.aim().subtract(actual);
        BigDecimal months = Months.count(open);
        if (!goal.comparator().asksForMore() || left.signum() <= 0 || months.signum() == 0) {
            return NONE;
        }
        PastYear last = profile.last();
        return new RequiredRate(
                Decimals.quotient(left, months),
                last == null ? null : Decimals.quotient(last.laidOver().over(open), months));
    }
}
