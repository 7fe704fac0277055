package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The English words of numbers and outlooks. */
final class Words {

    private Words() {}

    /**
     * The notation of a range: {@code 61..62}, {@code -4.21 to -0.48}. After a negative number " to " replaces the
     * dots.
     */
    static String between(BigDecimal low, BigDecimal high) {
        String sign = low.signum() < 0 ? " to " : Bound.RANGE.symbol();
        return low.toPlainString() + sign + high.toPlainString();
    }

    static String daysAhead(long days) {
        if (days == 0) {
            return "on the path";
        }
        return days(Math.abs(days)) + (days < 0 ? " behind" : " ahead of") + " the path";
    }

    static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /** The rounded form for sentences: {@code 1 240}, {@code 98.5}; at least three digits are kept, rounded half-up. */
    static String rounded(BigDecimal value) {
        int decimals = Math.max(0, 2 - Math.max(0, value.precision() - value.scale() - 1));
        BigDecimal shown = Decimals.normalised(value.setScale(decimals, RoundingMode.HALF_UP));
        return shown.toPlainString().replaceAll("\\B(?=(\\d{3})+$)", " ");
    }
}
