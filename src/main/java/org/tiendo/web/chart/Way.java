package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.ledger.TrailPoint;

/** The points of an indicator through a period, in the order of the dates; only exact actuals are drawn. */
record Way(List<TrailPoint> points) {

    /** The exact actual; null without one. */
    static @Nullable BigDecimal actual(TrailPoint point) {
        Amount amount = point.amount();
        return amount == null || !amount.isExact() ? null : amount.value();
    }

    Stream<BigDecimal> values() {
        return points.stream()
                .flatMap(point -> Stream.of(actual(point), point.expected(), point.target()))
                .filter(Objects::nonNull);
    }

    /** The number of points with an exact actual. */
    long length() {
        return points.stream().filter(point -> actual(point) != null).count();
    }

    /** The last point with an exact actual; null without one. */
    @Nullable
    TrailPoint last() {
        return points.stream()
                .filter(point -> actual(point) != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The last target; null without one. */
    @Nullable
    BigDecimal target() {
        return points.stream()
                .flatMap(point -> Stream.ofNullable(point.target()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The line of the actuals, as SVG writes points; empty without any. */
    String actuals(Scale scale) {
        return line(scale, Way::actual);
    }

    /** The line of the path; empty without one. */
    String path(Scale scale) {
        return line(scale, TrailPoint::expected);
    }

    private String line(Scale scale, Value value) {
        StringBuilder line = new StringBuilder();
        for (TrailPoint point : points) {
            BigDecimal at = value.of(point);
            if (at != null) {
                line.append(line.isEmpty() ? "" : " ")
                        .append(scale.x(point.businessDate()))
                        .append(',')
                        .append(scale.y(at));
            }
        }
        return line.toString();
    }

    @FunctionalInterface
    private interface Value {
        @Nullable
        BigDecimal of(TrailPoint point);
    }
}
