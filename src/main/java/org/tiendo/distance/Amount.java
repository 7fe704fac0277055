package org.tiendo.distance;

import java.math.BigDecimal;

/**
 * A figure's value in its series' unit: a number, or a bound that the number is known to respect.
 *
 * @param bound how {@code value} is to be read
 * @param value normalised: no trailing zeros after the point, at most {@link #SCALE} decimals
 */
public record Amount(Bound bound, BigDecimal value) {

    /** Decimals that the ledger keeps (DECIMAL(38,16)); quotients are rounded half-even to it, once. */
    public static final int SCALE = 16;

    public Amount {
        value = Decimals.normalised(value);
    }

    public static Amount exact(BigDecimal value) {
        return new Amount(Bound.EXACT, value);
    }

    public boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** As people write it: {@code 37} or {@code >=31}. */
    @Override
    public String toString() {
        return isExact() ? value.toPlainString() : bound.symbol() + value.toPlainString();
    }
}
