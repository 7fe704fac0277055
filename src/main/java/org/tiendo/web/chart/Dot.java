package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.util.Objects;
import org.tiendo.ledger.TrailPoint;

/** A point of an image. */
public record Dot(int x, int y) {

    /** @param point with an exact actual */
    static Dot of(TrailPoint point, Scale scale) {
        BigDecimal actual = Objects.requireNonNull(Way.actual(point));
        return new Dot(scale.x(point.businessDate()), scale.y(actual));
    }
}
