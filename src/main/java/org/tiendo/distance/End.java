package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An end of the interval of a figure's possible values.
 *
 * @param isIncluded whether the figure may have exactly that value
 */
record End(BigDecimal value, boolean isIncluded) {

    End plus(End other) {
        return new End(value.add(other.value), isIncluded && other.isIncluded);
    }

    End negated() {
        return new End(value.negate(), isIncluded);
    }

    /** {@code this / divisor x scale}, rounded down. */
    End over(End divisor, BigDecimal scale) {
        BigDecimal quotient = Decimals.quotient(value.multiply(scale), divisor.value, RoundingMode.FLOOR);
        return new End(quotient, isIncluded && divisor.isIncluded);
    }

    /** Returns whether all values from this lower end on are above zero. */
    boolean isAboveZero() {
        return isIncluded ? value.signum() > 0 : value.signum() >= 0;
    }

    boolean isNotJustBesideZero() {
        return isIncluded || value.signum() != 0;
    }
}
