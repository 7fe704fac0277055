package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides amounts that need not be exact. */
final class Quotients {

    private Quotients() {}

    /** The quotient; empty where the divisor may be zero, or where the quotient would have no bound on either side. */
    static Optional<Amount> of(Amount dividend, Amount divisor, BigDecimal scale) {
        if (divisor.mayBeZero()) {
            return Optional.empty();
        }
        if (!divisor.isAboveZero()) {
            return of(dividend.negated(), divisor.negated(), scale);
        }
        return dividend.isPoint() && divisor.isExact()
                ? Optional.of(point(dividend, divisor.value(), scale))
                : interval(dividend, divisor, scale);
    }

    private static Amount point(Amount dividend, BigDecimal divisor, BigDecimal scale) {
        BigDecimal quotient = Decimals.quotient(dividend.value().multiply(scale), divisor);
        @Nullable BigDecimal end = dividend.upper();
        if (end == null) {
            return new Amount(dividend.bound(), quotient);
        }
        BigDecimal most = Decimals.quotient(end.multiply(scale), divisor, RoundingMode.CEILING);
        return new Amount(dividend.bound(), quotient, most.max(quotient), "");
    }

    /**
     * The quotient as an interval, rounded outwards. An end at exactly zero, excluded, comes from a divisor without
     * upper end and is left out where the other end is known.
     */
    private static Optional<Amount> interval(Amount dividend, Amount divisor, BigDecimal scale) {
        Optional<End> low = low(dividend, divisor, scale);
        Optional<End> high = low(dividend.negated(), divisor, scale).map(End::negated);
        if (low.isPresent() && high.isPresent()) {
            return Amount.between(low.filter(End::isNotJustBesideZero), high.filter(End::isNotJustBesideZero));
        }
        return Amount.between(low, high);
    }

    /** The lowest possible quotient; empty where there is no lower bound. */
    private static Optional<End> low(Amount dividend, Amount divisor, BigDecimal scale) {
        return dividend.low().flatMap(end -> switch (end.value().signum()) {
            case 0 -> Optional.of(end);
            case 1 ->
                Optional.of(divisor.high().map(most -> end.over(most, scale)).orElse(new End(BigDecimal.ZERO, false)));
            default -> divisor.low().filter(least -> least.value().signum() > 0).map(least -> end.over(least, scale));
        });
    }
}
