package org.tiendo.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.Text;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/**
 * A plan that an edition has rows of.
 *
 * @param code empty in editions that were sealed before a home could have several plans
 * @param title null when the home no longer has the plan
 * @param main the code of the plan's own area; null when the home no longer has the plan
 */
public record BoardPlan(
        String code, @Nullable Text title, @Nullable String main) {

    /** The plans of some rows of an edition, in the order of the rows; without rows, those of the day. */
    static List<BoardPlan> of(Edition edition, List<Snapshot> rows, Catalog catalog) {
        List<Plan> inForce = catalog.plansFor(edition.businessDate());
        List<String> codes = rows.stream().map(Snapshot::plan).distinct().toList();
        if (codes.isEmpty()) {
            return inForce.stream().map(BoardPlan::of).toList();
        }
        boolean isOnlyOne = codes.size() == 1 && inForce.size() == 1;
        return codes.stream()
                .map(code -> inForce.stream()
                        .filter(plan -> isOnlyOne || plan.code().equals(code))
                        .findFirst()
                        .map(plan -> new BoardPlan(code, plan.title(), plan.main()))
                        .orElse(new BoardPlan(code, null, null)))
                .toList();
    }

    private static BoardPlan of(Plan plan) {
        return new BoardPlan(plan.code(), plan.title(), plan.main());
    }

    /** The plan of a code among others. */
    public static Optional<BoardPlan> find(String code, List<BoardPlan> plans) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    /** The title in a language; empty when the home no longer has the plan. */
    public String title(Language language) {
        return title == null ? "" : language.of(title);
    }
}
