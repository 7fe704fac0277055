package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Milestone;

/**
 * The values of a chart that lie ahead of the actual.
 *
 * @param forecast for the period's last day; null without one
 * @param low the lower end of its range; null without a range
 * @param high the upper end; null as {@code low}
 */
public record Ahead(
        List<Milestone> milestones,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    public static final Ahead NOTHING = new Ahead(List.of(), null, null, null);

    public Ahead {
        milestones = List.copyOf(milestones);
    }

    Stream<BigDecimal> values() {
        return Stream.of(
                        milestones.stream().map(Milestone::value),
                        Stream.ofNullable(forecast),
                        Stream.ofNullable(low),
                        Stream.ofNullable(high))
                .flatMap(values -> values);
    }
}
