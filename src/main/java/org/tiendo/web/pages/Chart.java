package org.tiendo.web.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;
import org.tiendo.ledger.TrailPoint;
import org.tiendo.report.Language;

/**
 * The way of an indicator through the plan's period as lines of an SVG image of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param actual the points of the line of exact actuals, as SVG writes them
 * @param path the points of the line of expected values; empty without a path
 * @param target the height of the line of the target; null without one
 * @param ticks the values at the left edge
 * @param last the point of the latest actual; null without one
 */
public record Chart(
        String actual,
        String path,
        @Nullable Integer target,
        List<Tick> ticks,
        List<Tick> months,
        @Nullable Dot last) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 260;

    private static final int LEFT = 84;
    private static final int BOTTOM = 236;
    private static final int TOP = 14;
    private static final int RIGHT = WIDTH - 12;
    private static final int TICKS = 4;

    private static final List<BigDecimal> ROUND =
            Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

    /** A word at a place of an axis. */
    public record Tick(int at, String text) {}

    public record Dot(int x, int y) {}

    /** @param period of the plan, which the chart is as wide as */
    static Chart of(List<TrailPoint> trail, Period period, Language language) {
        return new Drawing(trail, period, language).chart();
    }

    /** The scales of one chart. */
    private static final class Drawing {

        private final List<TrailPoint> trail;
        private final Period period;
        private final Language language;
        private final BigDecimal least;
        private final BigDecimal most;

        Drawing(List<TrailPoint> trail, Period period, Language language) {
            this.trail = trail;
            this.period = period;
            this.language = language;
            List<BigDecimal> values = trail.stream()
                    .flatMap(point -> Stream.of(value(point), point.expected(), point.target()))
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal lowest = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            BigDecimal highest = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
            // A level far from zero would be a flat line on a scale that begins there.
            boolean isFar = lowest.signum() > 0
                    && lowest.multiply(BigDecimal.valueOf(2)).compareTo(highest) > 0;
            BigDecimal margin = highest.subtract(lowest).multiply(new BigDecimal("0.1"));
            least = isFar ? lowest.subtract(margin) : lowest.min(BigDecimal.ZERO);
            BigDecimal top = highest.add(margin);
            most = top.compareTo(least) > 0 ? top : least.add(BigDecimal.ONE);
        }

        Chart chart() {
            List<TrailPoint> known =
                    trail.stream().filter(point -> value(point) != null).toList();
            BigDecimal target = null;
            for (TrailPoint point : trail) {
                target = point.target() == null ? target : point.target();
            }
            return new Chart(
                    points(Drawing::value),
                    points(TrailPoint::expected),
                    target == null ? null : Integer.valueOf(y(target)),
                    ticks(),
                    months(),
                    known.isEmpty() ? null : dot(known.get(known.size() - 1)));
        }

        private static @Nullable BigDecimal value(TrailPoint point) {
            Amount amount = point.amount();
            return amount == null || !amount.isExact() ? null : amount.value();
        }

        private Dot dot(TrailPoint point) {
            return new Dot(x(point.businessDate()), y(Objects.requireNonNull(value(point))));
        }

        private String points(Value value) {
            List<String> written = new ArrayList<>();
            for (TrailPoint point : trail) {
                BigDecimal at = value.of(point);
                if (at != null) {
                    written.add(x(point.businessDate()) + "," + y(at));
                }
            }
            return String.join(" ", written);
        }

        private int x(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(period.start(), period.end()));
            long gone = ChronoUnit.DAYS.between(period.start(), day);
            return (int) (LEFT + gone * (RIGHT - LEFT) / whole);
        }

        private int y(BigDecimal value) {
            BigDecimal share = value.subtract(least).divide(most.subtract(least), MathContext.DECIMAL32);
            return BOTTOM
                    - share.multiply(BigDecimal.valueOf(BOTTOM - TOP))
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValue();
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            BigDecimal step = step();
            BigDecimal value = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
            int shown = Math.max(0, step.stripTrailingZeros().scale());
            while (value.compareTo(most) <= 0) {
                ticks.add(new Tick(y(value), language.rounded(value, shown)));
                value = value.add(step);
            }
            return ticks;
        }

        /** The distance between two ticks: 1, 2 or 5 of a power of ten, so that there are some four of them. */
        private BigDecimal step() {
            BigDecimal rough = most.subtract(least).divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
            BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
            return ROUND.stream()
                    .map(power::multiply)
                    .filter(step -> step.compareTo(rough) >= 0)
                    .findFirst()
                    .orElse(power);
        }

        private List<Tick> months() {
            List<Tick> months = new ArrayList<>();
            LocalDate day = period.start();
            while (!day.isAfter(period.end())) {
                months.add(new Tick(x(day), Integer.toString(day.getMonthValue())));
                day = day.plusMonths(1).withDayOfMonth(1);
            }
            return months;
        }

        @FunctionalInterface
        private interface Value {
            @Nullable
            BigDecimal of(TrailPoint point);
        }
    }
}
