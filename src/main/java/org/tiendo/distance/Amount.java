package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure's value in its series' unit: a number, or a bound that the number is known to respect.
 *
 * @param bound how {@code value} is to be read
 * @param value normalised: no trailing zeros after the point, at most {@link #SCALE} decimals
 */
public record Amount(Bound bound, BigDecimal value) {

    /** Decimals that the ledger keeps (DECIMAL(38,16)); quotients are rounded half-even to it, once. */
    public static final int SCALE = 16;

    /** Digits before the decimal point that the ledger keeps. */
    public static final int WHOLE_DIGITS = 22;

    public Amount {
        value = Decimals.normalised(value);
    }

    public static Amount exact(BigDecimal value) {
        return new Amount(Bound.EXACT, value);
    }

    /** The reason that the ledger cannot hold a number, as the end of a sentence; empty where it can. */
    public static Optional<String> excess(BigDecimal value) {
        long digits = Decimals.wholeDigits(value);
        boolean isAtTheEdge = digits == WHOLE_DIGITS;
        boolean fits =
                isAtTheEdge ? Decimals.wholeDigits(Decimals.normalised(value)) == WHOLE_DIGITS : digits < WHOLE_DIGITS;
        return fits
                ? Optional.empty()
                : Optional.of("has " + Math.max(digits, WHOLE_DIGITS + 1) + " digits before the decimal point, at most "
                        + WHOLE_DIGITS + " can be kept");
    }

    public boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** Empty where the bounds leave the sum open on both sides. */
    Optional<Amount> plus(Amount other) {
        return bound.plus(other.bound).map(both -> new Amount(both, value.add(other.value)));
    }

    /** Empty where the bounds leave the difference open on both sides. */
    Optional<Amount> minus(Amount other) {
        return plus(other.negated());
    }

    Amount negated() {
        return new Amount(bound.negated(), value.negate());
    }

    /**
     * {@code this / divisor x scale}, rounded once.
     *
     * @param scale positive
     */
    Amount over(BigDecimal divisor, BigDecimal scale) {
        Bound turned = divisor.signum() < 0 ? bound.negated() : bound;
        return new Amount(turned, Decimals.quotient(value.multiply(scale), divisor));
    }

    /** The least by which the two values must differ; zero where they may be the same. */
    BigDecimal distance(Amount other) {
        return above(other).max(other.above(this)).max(BigDecimal.ZERO);
    }

    private BigDecimal above(Amount other) {
        boolean open = bound.isFromAbove() || other.bound.isFromBelow();
        return open ? BigDecimal.ZERO : value.subtract(other.value);
    }

    /** As people write it: {@code 37} or {@code >=31}. */
    @Override
    public String toString() {
        return isExact() ? value.toPlainString() : bound.symbol() + value.toPlainString();
    }
}
