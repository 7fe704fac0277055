package org.tiendo.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;
import org.tiendo.ledger.TrailPoint;

/**
 * The way of an indicator as a small image of 110 by 30: the actual against its path.
 *
 * @param actual the points of the line of exact actuals, as SVG writes them
 * @param path the points of the line of expected values; empty without a path
 * @param last the point of the latest actual
 */
public record Sparkline(String actual, String path, Dot last) {

    private static final Frame FRAME = new Frame(3, 3, 107, 27);

    /**
     * @param points in the order of the dates
     * @param period of the plan, which the image is as wide as
     * @return null with fewer than two exact actuals, which make no line
     */
    public static @Nullable Sparkline of(List<TrailPoint> points, Period period) {
        var way = new Way(points);
        TrailPoint last = way.last();
        if (last == null || way.length() < 2) {
            return null;
        }
        var scale = new Scale(FRAME, period, way.values().toList());
        return new Sparkline(way.actuals(scale), way.path(scale), Dot.of(last, scale));
    }
}
