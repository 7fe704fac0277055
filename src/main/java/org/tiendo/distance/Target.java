package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The target that a plan sets for one indicator in one area.
 *
 * @param period the plan's period, usually a calendar year; the part of it in which the area exists
 * @param goal null where an area is monitored without an assigned value
 * @param baseline the day a change counts from, or a level's path starts at; null for any other
 * @param baselineValue the value on that day as the plan itself states it; null: taken from the series, for a change
 *     only
 * @param milestones the values to reach on the way, in order of their days; empty where the plan states none
 * @param areasOf the day whose areas are meant: figures of predecessor areas count for the target's own; null: every
 *     figure counts for the areas at its own time
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

    /** Creates a target whose figures count for the areas at their own time. */
    public Target(
            String area,
            Period period,
            @Nullable Goal goal,
            @Nullable LocalDate baseline,
            @Nullable BigDecimal baselineValue,
            List<Milestone> milestones) {
        this(area, period, goal, baseline, baselineValue, milestones, null);
    }

    /** The same target for another period, of which it needs no path. */
    Target during(Period other) {
        return new Target(area, other, goal, baseline, baselineValue, List.of(), areasOf);
    }

    /** The same target, counted from another day. */
    Target from(LocalDate day) {
        return new Target(area, period, goal, day, baselineValue, milestones, areasOf);
    }

    Target onAreasOf(LocalDate day) {
        return new Target(area, period, goal, baseline, baselineValue, milestones, day);
    }
}
