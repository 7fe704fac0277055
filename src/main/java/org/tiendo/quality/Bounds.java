package org.tiendo.quality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The limits of a range for numbers without an object, one for each number of decimals. */
final class Bounds {

    /** The most decimals of a plain cell. */
    private static final int MOST_DECIMALS = 18;

    private final long[] least = new long[MOST_DECIMALS + 1];
    private final long[] most = new long[MOST_DECIMALS + 1];

    /** Null is no limit. */
    Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        for (int scale = 0; scale <= MOST_DECIMALS; scale++) {
            least[scale] = min == null ? Long.MIN_VALUE : unscaled(min, scale, RoundingMode.CEILING);
            most[scale] = max == null ? Long.MAX_VALUE : unscaled(max, scale, RoundingMode.FLOOR);
        }
    }

    /** Returns whether the number {@code unscaled / 10^scale} lies between the limits. */
    boolean contain(long unscaled, int scale) {
        return unscaled >= least[scale] && unscaled <= most[scale];
    }

    /** The nearest {@code long} where the limit is beyond it: plain cells have too few digits to reach that far. */
    private static long unscaled(BigDecimal limit, int scale, RoundingMode rounding) {
        if ((long) limit.precision() - limit.scale() > MOST_DECIMALS + 1) {
            return limit.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        BigInteger number = limit.setScale(scale, rounding).unscaledValue();
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return limit.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
