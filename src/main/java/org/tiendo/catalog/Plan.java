package org.tiendo.catalog;

import java.util.List;
import org.tiendo.distance.Period;

/**
 * The targets of a year, or of another period of at most a year.
 *
 * @param main the area of the plan, which the board shows first
 * @param targets one target for each indicator and area, in the order of the file
 */
public record Plan(Period period, Text title, String main, List<PlanTarget> targets) {

    public Plan {
        targets = List.copyOf(targets);
    }
}
