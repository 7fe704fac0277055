package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far one indicator in one area is from its target on one business date.
 *
 * @param actual null when there is none; may be a bound
 * @param gap {@code d (actual - target)} in the indicator's unit: negative is still to go; null without an exact actual
 * @param progress {@code actual / target}, or the share of the way from the baseline; 1 is the target; null when it
 *     means nothing
 * @param outlook how it stands on its way, and where that leads
 * @param reason one English sentence for readers, empty when the status needs none
 * @param periodEnd the last day the actual speaks of
 * @param dataStatus the weakest status among the observations used; null without any
 * @param used every observation the actual was calculated from
 * @param inherited those of them that speak of an area before the target's own, each with the share that counts
 */
public record Assessment(
        Target target,
        @Nullable Amount actual,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal progress,
        Outlook outlook,
        Status status,
        String reason,
        @Nullable LocalDate periodEnd,
        @Nullable DataStatus dataStatus,
        List<Observation> used,
        Map<Observation, Inherited> inherited) {

    public Assessment {
        used = List.copyOf(used);
        inherited = Map.copyOf(inherited);
    }

    /** What the path asks for by {@link #periodEnd}; null without a path. */
    public @Nullable BigDecimal expected() {
        return outlook.expected();
    }

    /** {@code actual / expected}; null without an expected value. */
    public @Nullable BigDecimal pace() {
        return outlook.pace();
    }

    /** The value the period will end with; null without a method for it. */
    public @Nullable BigDecimal forecast() {
        return outlook.forecast();
    }
}
