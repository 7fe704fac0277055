package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where the values that a figure may have begin or end.
 *
 * @param isIncluded whether the figure may be exactly that value
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

    /** Whether values that begin here are all above zero. */
    boolean isAboveZero() {
        return isIncluded ? value.signum() > 0 : value.signum() >= 0;
    }

    boolean isNotJustBesideZero() {
        return isIncluded || value.signum() != 0;
    }
}
