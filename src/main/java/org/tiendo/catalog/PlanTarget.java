package org.tiendo.catalog;

import org.tiendo.distance.Target;

/**
 * The target of one indicator in one area, as stated by a plan.
 *
 * @param assignedBy the authority that set it
 * @param document the document that contains it
 * @param note a note for readers; may be empty
 */
public record PlanTarget(String indicator, Target target, String assignedBy, String document, String note) {}
