package org.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.Text;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionPlan;
import org.tiendo.ledger.SealedEditions;

/**
 * A plan that an edition has rows of, as it was when the edition was sealed; its title is in all languages where the home
 * still has the plan.
 *
 * @param code empty in editions that were sealed before a home could have several plans
 * @param main the code of the plan's own area
 * @param period null when neither the store nor the home has it
 */
public record BoardPlan(
        String code, Text title, String main, @Nullable Period period) {

    /** The plans of an edition, in the order of its rows; of one that was sealed before the store kept them, the home's. */
    public static List<BoardPlan> of(Edition edition, SealedEditions sealed, Catalog catalog) {
        List<Plan> inForce = catalog.plansFor(edition.businessDate());
        List<EditionPlan> kept = sealed.plans(edition);
        return kept.isEmpty()
                ? inForce.stream()
                        .map(plan -> new BoardPlan(plan.code(), plan.title(), plan.main(), plan.period()))
                        .toList()
                : kept.stream().map(plan -> of(plan, inForce)).toList();
    }

    private static BoardPlan of(EditionPlan kept, List<Plan> inForce) {
        Stream<Plan> named = inForce.stream().filter(plan -> plan.code().equals(kept.code()));
        // Before plans had codes there was one only.
        Optional<Plan> now = kept.code().isEmpty() ? inForce.stream().findFirst() : named.findFirst();
        return new BoardPlan(
                kept.code(),
                now.map(Plan::title).orElse(Text.ofColumns(kept.title(), kept.title())),
                kept.main(),
                kept.period() == null ? now.map(Plan::period).orElse(null) : kept.period());
    }

    /** The plan of a code among others. */
    public static Optional<BoardPlan> find(String code, List<BoardPlan> plans) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }
}
