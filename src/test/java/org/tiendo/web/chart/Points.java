package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;
import org.tiendo.ledger.TrailPoint;

/** Points of trails for tests, which state only the numbers. */
public final class Points {

    /** The sources of all of them. */
    public static final String SOURCES = "figures";

    private Points() {}

    public static TrailPoint point(
            String date, @Nullable String actual, @Nullable String expected, @Nullable String target) {
        return new TrailPoint(
                "revenue",
                "62",
                LocalDate.parse(date),
                1,
                actual == null ? null : Amount.exact(new BigDecimal(actual)),
                expected == null ? null : new BigDecimal(expected),
                target == null ? null : new BigDecimal(target),
                Status.ON_TRACK,
                SOURCES,
                null);
    }
}
