package org.tiendo.catalog;

import java.util.List;
import java.util.Optional;
import org.tiendo.distance.Period;

/**
 * The targets of a year or of another period.
 *
 * @param code tells it apart from every other plan of the home, such as {@code 2023}
 * @param main the area of the plan, which its board shows first
 * @param targets one target for each indicator and area, in the order of the file
 */
public record Plan(String code, Period period, Text title, String main, List<PlanTarget> targets) {

    public Plan {
        targets = List.copyOf(targets);
    }

    /** Returns whether it has a target of an indicator, in whatever area. */
    public boolean has(String indicator) {
        return targets.stream().anyMatch(target -> target.indicator().equals(indicator));
    }

    /** The target of an indicator in an area. */
    public Optional<PlanTarget> target(String indicator, String area) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator)
                        && target.target().area().equals(area))
                .findFirst();
    }
}
