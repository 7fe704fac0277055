package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.distance.Target;

/**
 * One indicator's target in one area, as a plan states it.
 *
 * @param milestones what must be reached on the way, by day; empty without any
 * @param assignedBy who set it
 * @param document where it is written
 * @param note what a reader must know of it; may be empty
 */
public record PlanTarget(
        String indicator, Target target, List<Milestone> milestones, String assignedBy, String document, String note) {

    public PlanTarget {
        milestones = List.copyOf(milestones);
    }

    /** What must be reached by a day, in the indicator's unit. */
    public record Milestone(LocalDate by, BigDecimal value) {}
}
