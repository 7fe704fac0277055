package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * @param forecast null without a forecast, and where the period is over
 * @param years the lines of the actuals of earlier years on the same days
 */
public record Chart(
        String actual,
        String path,
        @Nullable Integer target,
        List<Tick> ticks,
        List<Tick> time,
        @Nullable Dot last,
        List<Dot> milestones,
        @Nullable Forecast forecast,
        List<Year> years) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 260;

    private static final Frame FRAME = new Frame(84, 14, WIDTH - 12, 236);

    /** A word at a place of an axis. */
    public record Tick(int at, String text) {}

    /**
     * The forecast for the period's last day.
     *
     * @param low the height of the lower end of its range; null without a range
     * @param high the height of the upper end; null as {@code low}
     */
    public record Forecast(
            Dot dot, @Nullable Integer low, @Nullable Integer high) {}

    /**
     * The line of an earlier year.
     *
     * @param end the last point of the line, beside which the year is written; null without a line
     */
    public record Year(int year, String actual, @Nullable Dot end) {}

    /**
     * @param trail in the order of the dates
     * @param period of the plan, which the chart is as wide as
     * @param past the trails of earlier years, whose days are shown as those of the period
     */
    public static Chart of(
            List<TrailPoint> trail,
            Period period,
            Ahead ahead,
            NavigableMap<Integer, List<TrailPoint>> past,
            Language language) {
        var way = new Way(trail);
        List<BigDecimal> values = Stream.of(
                        way.values(), ahead.values(), past.values().stream().flatMap(year -> new Way(year).values()))
                .flatMap(all -> all)
                .toList();
        var scale = new Scale(FRAME, period, values);
        BigDecimal target = way.target();
        TrailPoint last = way.last();
        return new Chart(
                way.actuals(scale),
                way.path(scale),
                target == null ? null : Integer.valueOf(scale.y(target)),
                ticks(scale, language),
                time(period, scale),
                last == null ? null : Dot.of(last, scale),
                ahead.milestones().stream()
                        .map(milestone -> new Dot(scale.x(milestone.by()), scale.y(milestone.value())))
                        .toList(),
                last == null || !last.businessDate().isBefore(period.end()) ? null : forecast(ahead, period, scale),
                past.descendingMap().entrySet().stream()
                        .map(year -> year(year.getKey(), year.getValue(), period, scale))
                        .filter(year -> !year.actual().isEmpty())
                        .toList());
    }

    private static @Nullable Forecast forecast(Ahead ahead, Period period, Scale scale) {
        BigDecimal low = ahead.low();
        BigDecimal high = ahead.high();
        return ahead.forecast() == null
                ? null
                : new Forecast(
                        new Dot(scale.x(period.end()), scale.y(ahead.forecast())),
                        low == null ? null : Integer.valueOf(scale.y(low)),
                        high == null ? null : Integer.valueOf(scale.y(high)));
    }

    private static Year year(int year, List<TrailPoint> trail, Period period, Scale scale) {
        int later = period.start().getYear() - year;
        List<TrailPoint> moved =
                trail.stream().map(point -> point.laterBy(later)).toList();
        var way = new Way(moved);
        TrailPoint last = way.last();
        return new Year(year, way.actuals(scale), last == null ? null : Dot.of(last, scale));
    }

    private static List<Tick> ticks(Scale scale, Language language) {
        int shown = Math.max(0, scale.step().stripTrailingZeros().scale());
        return scale.roundValues().stream()
                .map(value -> new Tick(scale.y(value), language.rounded(value, shown)))
                .toList();
    }

    /** The months, by their numbers; of more than a year the years. */
    private static List<Tick> time(Period period, Scale scale) {
        boolean isOfYears = period.isLongerThanAYear();
        List<Tick> time = new ArrayList<>();
        LocalDate day = period.start();
        while (!day.isAfter(period.end())) {
            time.add(new Tick(scale.x(day), Integer.toString(isOfYears ? day.getYear() : day.getMonthValue())));
            day = isOfYears
                    ? day.plusYears(1).withDayOfYear(1)
                    : day.plusMonths(1).withDayOfMonth(1);
        }
        return time;
    }
}
