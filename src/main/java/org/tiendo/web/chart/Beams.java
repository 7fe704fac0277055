package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values as beams on one scale of hundredths, which always begins or ends at nothing or goes through it.
 *
 * @param zero the place of nothing
 * @param mark the place of a value to compare with; null without one
 */
public record Beams(
        BigDecimal least,
        BigDecimal most,
        int zero,
        @Nullable Integer mark) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A beam from a place on, to the right. */
    public record Beam(int from, int length, @Nullable Integer mark) {}

    /** @param mark a value to compare with, which is on the scale too; null without one */
    public static Beams of(List<BigDecimal> values, @Nullable BigDecimal mark) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (mark != null) {
            least = least.min(mark);
            most = most.max(mark);
        }
        if (most.compareTo(least) == 0) {
            most = least.add(BigDecimal.ONE);
        }
        return new Beams(
                least,
                most,
                place(BigDecimal.ZERO, least, most),
                mark == null ? null : Integer.valueOf(place(mark, least, most)));
    }

    /** @param value one of those that the scale was made for */
    public Beam beam(BigDecimal value) {
        int end = place(value, least, most);
        return new Beam(Math.min(zero, end), Math.abs(end - zero), mark);
    }

    private static int place(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.subtract(least)
                .multiply(WHOLE)
                .divide(most.subtract(least), MathContext.DECIMAL32)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
