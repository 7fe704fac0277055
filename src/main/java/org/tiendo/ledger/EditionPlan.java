package org.tiendo.ledger;

import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A plan that an edition was held against, as the files had it when the edition was sealed.
 *
 * @param code empty in editions that were sealed before a home could have several plans
 * @param title in the home's language
 * @param main the code of the plan's own area
 * @param period null in editions that were sealed before the store kept it
 */
public record EditionPlan(
        String code, String title, String main, @Nullable Period period) {}
