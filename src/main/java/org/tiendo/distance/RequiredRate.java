package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The required rate: the amount per month that a flow needs in the unreported months to reach its target. When less than
 * a month is left, an amount per month would be many times what is lacking: it is the amount for the days that are left.
 *
 * @param needed per month, or for the days; null where the target is reached or no day is left
 * @param lastYear the amount per month, or for the days, at the same time of the year before; null where unknown
 * @param days the days that are left where they are less than a month; null where {@code needed} is per month
 */
public record RequiredRate(
        @Nullable BigDecimal needed,
        @Nullable BigDecimal lastYear,
        @Nullable Long days) {

    static final RequiredRate NONE = new RequiredRate(null, null, null);

    /** @param open the days that no figure covers yet */
    static RequiredRate of(BigDecimal actual, Goal goal, List<Period> open, SeasonalProfile profile) {
        BigDecimal left = goal.aim().subtract(actual);
        BigDecimal months = Months.count(open);
        if (!goal.comparator().asksForMore() || left.signum() <= 0 || months.signum() == 0) {
            return NONE;
        }
        PastYear last = profile.last();
        @Nullable BigDecimal before = last == null ? null : last.laidOver().over(open);
        if (months.compareTo(BigDecimal.ONE) < 0) {
            return new RequiredRate(
                    left, before, open.stream().mapToLong(Period::days).sum());
        }
        return new RequiredRate(
                Decimals.quotient(left, months), before == null ? null : Decimals.quotient(before, months), null);
    }

    /** The rate as a part of a sentence; empty where nothing is needed. */
    String sentence() {
        if (needed == null) {
            return "";
        }
        String often = days == null ? "a month from here" : "in the " + Words.days(days) + " left";
        String before = lastYear == null
                ? ""
                : ", last year did " + Words.rounded(lastYear) + (days == null ? " a month" : " in them");
        return "needs " + Words.rounded(needed) + " " + often + before;
    }
}
