package org.tiendo.distance;

import java.math.BigDecimal;

/**
 * Where the values that a figure may have begin or end.
 *
 * @param isIncluded whether the figure may be exactly that value
 */
record End(BigDecimal value, boolean isIncluded) {

    End plus(End other) {
        return new End(value.add(other.value), isIncluded && other.isIncluded);
    }

    /** Whether values that begin here are all above zero. */
    boolean isAboveZero() {
        return isIncluded ? value.signum() > 0 : value.signum() >= 0;
    }
}
