package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of one indicator in one area.
 *
 * @param period the plan's period, usually a calendar year; of an area that exists for a part of it, that part
 * @param goal null where an area is followed although nobody assigned it a value
 * @param baseline the day a change counts from, or a level's path starts at; null for any other
 * @param baselineValue the value on that day as the plan itself states it; null: taken from the series, which only a
 *     change does
 * @param milestones what must be reached on the way, in order of their days; empty where the plan states none
 * @param areasOf the day whose areas are meant: what areas before the target's own came to counts for it; null: every
 *     figure counts for the areas of its own time
 */
public record Target(
        String area,
        Period period,
        @Nullable Goal goal,
        @Nullable LocalDate baseline,
        @Nullable BigDecimal baselineValue,
        List<Milestone> milestones,
        @Nullable LocalDate areasOf) {

    public Target {
        milestones = List.copyOf(milestones);
    }

    /** One whose figures count for the areas of their own time. */
    public Target(
            String area,
            Period period,
            @Nullable Goal goal,
            @Nullable LocalDate baseline,
            @Nullable BigDecimal baselineValue,
            List<Milestone> milestones) {
        this(area, period, goal, baseline, baselineValue, milestones, null);
    }

    Target onAreasOf(LocalDate day) {
        return new Target(area, period, goal, baseline, baselineValue, milestones, day);
    }
}
