package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tiendo.distance.Period;

/** Places days and values in a frame: the period from its left to its right, the values from its bottom to its top. */
final class Scale {

    private static final int TICKS = 4;

    private static final List<BigDecimal> ROUND =
            Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

    private final Frame frame;
    private final Period period;
    private final BigDecimal least;
    private final BigDecimal most;

    /** @param values all that must be in the frame */
    Scale(Frame frame, Period period, Collection<BigDecimal> values) {
        this.frame = frame;
        this.period = period;
        BigDecimal lowest = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal highest = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        // A level far from zero would be a flat line on a scale that begins there.
        boolean isFar =
                lowest.signum() > 0 && lowest.multiply(BigDecimal.valueOf(2)).compareTo(highest) > 0;
        BigDecimal margin = highest.subtract(lowest).multiply(new BigDecimal("0.1"));
        least = isFar ? lowest.subtract(margin) : lowest.min(BigDecimal.ZERO);
        BigDecimal top = highest.add(margin);
        most = top.compareTo(least) > 0 ? top : least.add(BigDecimal.ONE);
    }

    int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(period.start(), period.end()));
        long gone = ChronoUnit.DAYS.between(period.start(), day);
        return (int) (frame.left() + gone * (frame.right() - frame.left()) / whole);
    }

    int y(BigDecimal value) {
        BigDecimal share = value.subtract(least).divide(most.subtract(least), MathContext.DECIMAL32);
        return frame.bottom()
                - share.multiply(BigDecimal.valueOf(frame.bottom() - frame.top()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** Round values from the bottom to the top, some four of them. */
    List<BigDecimal> roundValues() {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal step = step();
        BigDecimal value = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (value.compareTo(most) <= 0) {
            values.add(value);
            value = value.add(step);
        }
        return values;
    }

    /** The distance between two round values: 1, 2 or 5 of a power of ten. */
    BigDecimal step() {
        BigDecimal rough = most.subtract(least).divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElse(power);
    }
}
