package org.tiendo.catalog;

import org.tiendo.distance.Target;

/**
 * One indicator's target in one area, as a plan states it.
 *
 * @param assignedBy who set it
 * @param document where it is written
 * @param note what a reader must know of it; may be empty
 */
public record PlanTarget(String indicator, Target target, String assignedBy, String document, String note) {}
