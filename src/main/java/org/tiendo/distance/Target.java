package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of one indicator in one area.
 *
 * @param period the plan's period, usually a calendar year
 * @param goal null where an area is followed although nobody assigned it a value
 * @param baseline the day a change counts from, or a level's path starts at; null for any other
 * @param baselineValue the value on that day as the plan itself states it; null: taken from the series, which only a
 *     change does
 * @param milestones what must be reached on the way, in order of their days; empty where the plan states none
 */
public record Target(
        String area,
        Period period,
        @Nullable Goal goal,
        @Nullable LocalDate baseline,
        @Nullable BigDecimal baselineValue,
        List<Milestone> milestones) {

    public Target {
        milestones = List.copyOf(milestones);
    }
}
