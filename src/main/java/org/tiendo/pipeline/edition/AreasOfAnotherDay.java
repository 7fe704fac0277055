package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Period;
import org.tiendo.distance.Target;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/**
 * Converts an edition to the areas of a later day, from what the ledger held when it was sealed. Nothing of it is
 * sealed.
 *
 * <p>A row of an area whose territory has not changed stays as it was sealed. Any other row is replaced by rows of the
 * areas that it became, with additive figures counted by shares; these have no target, because nobody assigned them
 * one.
 */
public final class AreasOfAnotherDay {

    private record Subject(String indicator, String area) {}

    private final Catalog catalog;
    private final Ledger ledger;

    public AreasOfAnotherDay(Catalog catalog, Ledger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /**
     * The rows, in the order in which the edition has the areas they come from.
     *
     * @param day not before the edition's business date
     * @throws NoPlanException when no plan is in force on the edition's date any more
     */
    public List<Snapshot> of(Edition edition, List<Snapshot> sealed, LocalDate day) {
        List<Plan> plans = catalog.plansFor(edition.businessDate());
        if (plans.isEmpty()) {
            throw new NoPlanException(edition.businessDate());
        }
        Map<String, Assessments> assessments = new HashMap<>();
        Map<Subject, Snapshot> rows = new LinkedHashMap<>();
        for (Snapshot row : sealed) {
            Optional<Plan> plan = plans.stream()
                    .filter(one -> one.target(row.indicator(), row.area()).isPresent())
                    .findFirst();
            if (plan.isEmpty() || isStillItsOwn(row.area(), plan.get(), day)) {
                rows.put(new Subject(row.indicator(), row.area()), row);
            } else {
                Assessments ofPlan =
                        assessments.computeIfAbsent(plan.get().code(), code -> assessments(edition, plan.get()));
                PlanTarget target =
                        plan.get().target(row.indicator(), row.area()).orElseThrow();
                for (String area : catalog.areas().after(row.area(), day)) {
                    rows.computeIfAbsent(
                            new Subject(row.indicator(), area), subject -> read(ofPlan, target, area, plan.get(), day));
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private Assessments assessments(Edition edition, Plan plan) {
        KnowledgeQuery query = Scope.of(catalog, plan)
                .query(plan.targets(), edition.businessDate(), edition.cutOff())
                .heldBy(edition.sealedAt());
        Knowledge knowledge = Knowledge.of(query, ledger, catalog.areas());
        return new Assessments(catalog, plan, edition.businessDate(), edition.cutOff(), knowledge);
    }

    /**
     * Returns whether the territory is unchanged: neither the area nor a predecessor has ended since the plan started and its
     * parts are the same, or the files name no area that it became.
     */
    private boolean isStillItsOwn(String area, Plan plan, LocalDate day) {
        Set<String> after = catalog.areas().after(area, day);
        boolean isGrown = catalog.areas().predecessors(area).stream()
                .flatMap(code -> catalog.areas().find(code).stream())
                .flatMap(before -> Stream.ofNullable(before.validTo()))
                .anyMatch(
                        end -> end.isBefore(day) && !end.isBefore(plan.period().start()));
        return after.isEmpty() || (after.equals(Set.of(area)) && !isGrown && hasTheSameParts(area, plan, day));
    }

    private boolean hasTheSameParts(String area, Plan plan, LocalDate day) {
        Period first = Period.day(plan.period().start());
        return catalog.areas().parts(area, first).equals(catalog.areas().parts(area, first, day));
    }

    private Snapshot read(Assessments assessments, PlanTarget of, String area, Plan plan, LocalDate day) {
        var target = new PlanTarget(
                of.indicator(),
                new Target(area, plan.period(), null, of.target().baseline(), null, List.of(), day),
                of.assignedBy(),
                of.document(),
                of.note());
        return assessments.snapshot(target, assessments.of(target));
    }
}
