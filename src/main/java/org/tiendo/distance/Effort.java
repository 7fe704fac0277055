package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a flow needs a month in the months not yet reported to reach its target.
 *
 * @param needed null where nothing is left to do or no day to do it in
 * @param lastYear what the same months of the year before came to, a month; null where unknown
 */
record Effort(@Nullable BigDecimal needed, @Nullable BigDecimal lastYear) {

    static final Effort NONE = new Effort(null, null);

    /** @param open the days that no figure speaks of yet */
    static Effort of(BigDecimal actual, Goal goal, List<Period> open, Season season) {
        BigDecimal left = goal.aim().subtract(actual);
        BigDecimal months = Months.count(open);
        if (!goal.comparator().asksForMore() || left.signum() <= 0 || months.signum() == 0) {
            return NONE;
        }
        PastYear last = season.last();
        return new Effort(
                Decimals.quotient(left, months),
                last == null ? null : Decimals.quotient(last.laidOver().over(open), months));
    }
}
