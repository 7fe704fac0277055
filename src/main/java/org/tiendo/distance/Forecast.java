package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value the period will end with.
 *
 * @param low with the range of past years: as if this year went like the one that was furthest by now; null without
 * @param high as if it went like the one that was least far; null without
 */
record Forecast(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String method) {

    /** What states stay at when nothing is done. */
    static Forecast level(BigDecimal actual) {
        return new Forecast(actual, null, null, "last level");
    }

    /** The months to come grow as those have that are compared. */
    static Forecast growth(BigDecimal actual) {
        return new Forecast(actual, null, null, "growth so far");
    }

    /**
     * A flow goes on as it has begun. Empty where nothing is usually there by now.
     *
     * @param reported the days the sum speaks of
     */
    static Optional<Forecast> flow(BigDecimal actual, List<Period> reported, Period plan, Season season) {
        List<BigDecimal> spread = season.shares().stream()
                .map(year -> year.over(reported))
                .sorted()
                .toList();
        boolean hasRange = !spread.isEmpty() && spread.get(0).signum() > 0;
        return Optional.of(season.share(plan).over(reported))
                .filter(part -> part.signum() > 0)
                .map(part -> new Forecast(
                        Decimals.quotient(actual, part),
                        hasRange ? Decimals.quotient(actual, spread.get(spread.size() - 1)) : null,
                        hasRange ? Decimals.quotient(actual, spread.get(0)) : null,
                        season.isKnown() ? "seasonal share" : "linear run rate"));
    }
}
