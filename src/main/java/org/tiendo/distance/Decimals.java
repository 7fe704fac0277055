package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rounds, divides and normalises decimals in one way everywhere, so that equal figures are equal records: half-even to
 * the decimals that the ledger keeps, without trailing zeros. Databases would round halves up.
 */
public final class Decimals {

    private static final BigInteger ONE_KEPT = BigInteger.TEN.pow(Amount.SCALE);

    private Decimals() {}

    /** The value as the ledger keeps it and seals are calculated over. */
    public static BigDecimal normalised(BigDecimal value) {
        if (wholeDigits(value) < -Amount.SCALE) {
            // Rounding 1e-999999999 step by step would write all of its zeros.
            return BigDecimal.ZERO;
        }
        BigDecimal kept = value.scale() > Amount.SCALE ? value.setScale(Amount.SCALE, RoundingMode.HALF_EVEN) : value;
        return plain(kept);
    }

    /** The same value, unrounded, without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        if (isLong(value)) {
            // Java would divide by ten for each of the zeros that a column of many decimals has after a whole number.
            BigInteger[] parts = value.unscaledValue().divideAndRemainder(ONE_KEPT);
            if (parts[1].signum() == 0) {
                return new BigDecimal(parts[0]);
            }
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns whether it has as many decimals as the ledger keeps, and more digits than a long can hold. */
    private static boolean isLong(BigDecimal value) {
        return value.scale() == Amount.SCALE && value.unscaledValue().bitLength() >= Long.SIZE;
    }

    /** The number of digits before the decimal point. Below zero: the number of zeros that follow it first. */
    static long wholeDigits(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }

    /** The number of digits before the decimal point where they are too many for the ledger; else empty. */
    static Optional<Long> excessDigits(BigDecimal value) {
        long digits = wholeDigits(value);
        boolean isAtTheEdge = digits == Amount.WHOLE_DIGITS;
        boolean fits =
                isAtTheEdge ? wholeDigits(normalised(value)) == Amount.WHOLE_DIGITS : digits < Amount.WHOLE_DIGITS;
        return fits ? Optional.empty() : Optional.of(Math.max(digits, Amount.WHOLE_DIGITS + 1));
    }

    /** The value where the ledger can hold it; else null. */
    static @Nullable BigDecimal kept(@Nullable BigDecimal value) {
        return value != null && excessDigits(value).isEmpty() ? value : null;
    }

    /**
     * Divides for an intermediate result, with enough digits that rounding the final result once gives round numbers.
     */
    static BigDecimal fraction(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return quotient(dividend, divisor, RoundingMode.HALF_EVEN);
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode rounding) {
        return normalised(dividend.divide(divisor, Amount.SCALE, rounding));
    }
}
