package org.tiendo.pipeline.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.MonthReader;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/**
 * Reads the figures of a month that stand beside the snapshots of a sealed edition, from what the ledger held when it
 * was sealed. A later pull changes none of them.
 */
public final class EditionMonths {

    private final Catalog catalog;
    private final Ledger ledger;

    public EditionMonths(Catalog catalog, Ledger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /**
     * The figures beside each snapshot. A snapshot whose actual would be another one by the files as they are now has
     * none, as they would not fit together.
     *
     * @param sealed snapshots of the edition
     */
    public Map<Snapshot, MonthFigures> of(Edition edition, List<Snapshot> sealed) {
        Map<Snapshot, MonthFigures> figures = new HashMap<>();
        catalog.plansFor(edition.businessDate()).forEach(plan -> figures.putAll(of(edition, sealed, plan)));
        return figures;
    }

    private Map<Snapshot, MonthFigures> of(Edition edition, List<Snapshot> sealed, Plan plan) {
        Map<Snapshot, PlanTarget> targets = new HashMap<>();
        for (Snapshot row : sealed) {
            plan.target(row.indicator(), row.area()).ifPresent(target -> targets.put(row, target));
        }
        if (targets.isEmpty()) {
            return Map.of();
        }
        KnowledgeQuery query = Scope.of(catalog, plan)
                .query(List.copyOf(targets.values()), edition.businessDate(), edition.cutOff())
                .heldBy(edition.sealedAt());
        Knowledge knowledge = Knowledge.of(query, ledger, catalog.areas());
        var assessments = new Assessments(catalog, plan, edition.businessDate(), edition.cutOff(), knowledge);
        var reader = new MonthReader(
                new KnownFigures(catalog, knowledge.inForce()),
                edition.businessDate(),
                catalog.settings().zone());
        Map<Snapshot, MonthFigures> figures = new HashMap<>();
        targets.forEach((row, target) -> {
            Assessment again = assessments.of(target);
            if (isSame(row, again)) {
                figures.put(
                        row, reader.of(Assessments.definition(catalog, target).indicator(), again));
            }
        });
        return figures;
    }

    private static boolean isSame(Snapshot row, Assessment again) {
        return Objects.equals(row.amount(), again.actual()) && Objects.equals(row.periodEnd(), again.periodEnd());
    }
}
