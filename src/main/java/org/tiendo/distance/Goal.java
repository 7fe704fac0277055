package org.tiendo.distance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at, in the indicator's unit.
 *
 * @param value the target, or the lower end of a range
 * @param upper the upper end of a range, included; null for every other comparator
 */
public record Goal(
        Comparator comparator, BigDecimal value, @Nullable BigDecimal upper) {

    public Goal {
        value = Decimals.normalised(value);
        upper = upper == null ? null : Decimals.normalised(upper);
        if ((comparator == Comparator.BETWEEN) != (upper != null)) {
            throw new IllegalArgumentException("a range, and only a range, has an upper end");
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new IllegalArgumentException("a range ends at " + upper + " below its start " + value);
        }
    }
}
