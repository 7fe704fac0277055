package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The expected value at the end of the period.
 *
 * @param low the result if this year went like the past year that was furthest ahead by now; null without past years
 * @param high the result if this year went like the past year that was furthest behind by now; null as {@code low}
 */
record Forecast(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Reason method) {

    /** The forecast of a level, ratio or other state: it stays at its last value. */
    static Forecast level(BigDecimal actual) {
        return new Forecast(actual, null, null, Reason.of(List.of(RemarkKind.FORECAST_LAST_LEVEL.of())));
    }

    /** The forecast of growth: the coming months grow as those compared so far. */
    static Forecast growth(BigDecimal actual) {
        return new Forecast(actual, null, null, Reason.of(List.of(RemarkKind.FORECAST_GROWTH.of())));
    }

    /**
     * The forecast of a flow: it continues at its rate so far. Empty where the expected share by now is zero.
     *
     * @param reported the days that the sum covers
     */
    static Optional<Forecast> flow(BigDecimal actual, List<Period> reported, Period plan, SeasonalProfile profile) {
        List<BigDecimal> spread = profile.shares().stream()
                .map(year -> year.over(reported))
                .sorted()
                .toList();
        boolean hasRange = !spread.isEmpty() && spread.get(0).signum() > 0;
        return Optional.of(profile.share(plan).over(reported))
                .filter(part -> part.signum() > 0)
                .map(part -> new Forecast(
                        Decimals.quotient(actual, part),
                        hasRange ? Decimals.quotient(actual, spread.get(spread.size() - 1)) : null,
                        hasRange ? Decimals.quotient(actual, spread.get(0)) : null,
                        Reason.of(List.of(
                                profile.isKnown()
                                        ? RemarkKind.FORECAST_SEASONAL.of()
                                        : RemarkKind.FORECAST_RUN_RATE.of()))));
    }
}
