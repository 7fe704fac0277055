package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one way decimals are divided and normalised, so that equal figures are equal records. */
final class Decimals {

    private Decimals() {}

    static BigDecimal normalised(BigDecimal value) {
        BigDecimal kept = value.scale() > Amount.SCALE ? value.setScale(Amount.SCALE, RoundingMode.HALF_EVEN) : value;
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A step on the way to a result: with so many digits that rounding the result once brings out round numbers. */
    static BigDecimal fraction(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return normalised(dividend.divide(divisor, Amount.SCALE, RoundingMode.HALF_EVEN));
    }
}
