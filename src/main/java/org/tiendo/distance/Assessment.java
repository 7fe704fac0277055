package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distance of one indicator in one area from its target on one business date.
 *
 * @param actual the figure that is compared with the target; null when there is none; may be a bound
 * @param gap {@code d (actual - target)} in the indicator's unit: negative while the target is not reached; null
 *     without an exact actual
 * @param progress {@code actual / target}, or the share of the way from the baseline; 1 is the target; null when it has
 *     no meaning
 * @param outlook the position on the path to the target, and the forecast
 * @param reason the remarks for readers, empty when the status needs none
 * @param periodEnd the last day that the actual covers
 * @param dataStatus the weakest status among the observations used; null without any
 * @param used every observation the actual was calculated from
 * @param inherited the used observations that belong to a predecessor of the target's area, each with the share that
 *     counts
 */
public record Assessment(
        Target target,
        @Nullable Amount actual,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal progress,
        Outlook outlook,
        Status status,
        Reason reason,
        @Nullable LocalDate periodEnd,
        @Nullable DataStatus dataStatus,
        List<Observation> used,
        Map<Observation, Inherited> inherited) {

    public Assessment {
        used = List.copyOf(used);
        inherited = Map.copyOf(inherited);
    }

    /** The value that the path requires by {@link #periodEnd}; null without a path. */
    public @Nullable BigDecimal expected() {
        return outlook.expected();
    }

    /** {@code actual / expected}; null without an expected value. */
    public @Nullable BigDecimal pace() {
        return outlook.pace();
    }

    /** The expected value at the end of the period; null without a method for it. */
    public @Nullable BigDecimal forecast() {
        return outlook.forecast();
    }
}
