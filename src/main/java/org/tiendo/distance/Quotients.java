package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides amounts, of which neither need be an exact number. */
final class Quotients {

    private Quotients() {}

    /** Empty where what is known of the two leaves the quotient open. */
    static Optional<Amount> of(Amount dividend, Amount divisor, BigDecimal scale) {
        if (divisor.isExact()) {
            return Optional.of(exactly(dividend, divisor.value(), scale));
        }
        return isInterval(dividend) && isInterval(divisor) && !mayBeZero(divisor)
                ? Optional.of(hull(dividend, divisor, scale))
                : Optional.empty();
    }

    private static boolean isInterval(Amount amount) {
        return amount.least().isPresent() && amount.most().isPresent();
    }

    private static boolean mayBeZero(Amount interval) {
        return interval.least().orElseThrow().signum()
                        * interval.most().orElseThrow().signum()
                <= 0;
    }

    private static Amount exactly(Amount dividend, BigDecimal divisor, BigDecimal scale) {
        Amount turned = divisor.signum() < 0 ? dividend.negated() : dividend;
        BigDecimal positive = divisor.abs();
        BigDecimal scaled = turned.value().multiply(scale);
        BigDecimal quotient = Decimals.quotient(scaled, positive);
        @Nullable BigDecimal end = turned.upper();
        if (end == null) {
            return new Amount(turned.bound(), quotient);
        }
        BigDecimal most = Decimals.quotient(end.multiply(scale), positive, RoundingMode.CEILING);
        return turned.bound() == Bound.RANGE
                ? Amount.range(Decimals.quotient(scaled, positive, RoundingMode.FLOOR), most)
                : new Amount(turned.bound(), quotient, most.max(quotient), "");
    }

    /** Between the least and the most that the ends of both give, rounded outwards. */
    private static Amount hull(Amount dividend, Amount divisor, BigDecimal scale) {
        List<BigDecimal> lows = new ArrayList<>();
        List<BigDecimal> highs = new ArrayList<>();
        for (BigDecimal end : ends(dividend)) {
            BigDecimal above = end.multiply(scale);
            for (BigDecimal below : ends(divisor)) {
                lows.add(Decimals.quotient(above, below, RoundingMode.FLOOR));
                highs.add(Decimals.quotient(above, below, RoundingMode.CEILING));
            }
        }
        return Amount.range(Collections.min(lows), Collections.max(highs));
    }

    private static List<BigDecimal> ends(Amount interval) {
        return List.of(interval.least().orElseThrow(), interval.most().orElseThrow());
    }
}
