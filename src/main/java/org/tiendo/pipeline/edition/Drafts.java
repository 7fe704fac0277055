package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Cut;
import org.tiendo.ledger.Definition;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/** Calculates the content of an edition: the knowledge at the cut-off, assessed against the plan in force. */
public final class Drafts {

    private final Catalog catalog;
    private final Ledger ledger;

    public Drafts(Catalog catalog, Ledger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /**
     * The snapshots, in the order of the board.
     *
     * @throws NoPlanException when no plan is in force on the business date
     */
    public List<Snapshot> of(LocalDate businessDate, Instant cutOff) {
        Plan plan = plan(businessDate);
        return snapshots(plan, businessDate, cutOff, knowledge(plan, businessDate, cutOff));
    }

    /** The same snapshots with the definitions and withdrawals, ready to be sealed. */
    Cut cut(LocalDate businessDate, Instant cutOff, long run, Instant now) {
        Plan plan = plan(businessDate);
        Knowledge knowledge = knowledge(plan, businessDate, cutOff);
        return new Cut(
                businessDate,
                cutOff,
                plan.period().start(),
                definitions(plan),
                snapshots(plan, businessDate, cutOff, knowledge),
                new Withdrawals(catalog).of(plan, knowledge.withdrawn()),
                run,
                now);
    }

    private Knowledge knowledge(Plan plan, LocalDate businessDate, Instant cutOff) {
        var scope = new Scope(catalog, plan.targets());
        return Knowledge.of(scope.query(plan, businessDate, cutOff), ledger, catalog.areas());
    }

    private Plan plan(LocalDate businessDate) {
        return catalog.planFor(businessDate).orElseThrow(() -> new NoPlanException(businessDate));
    }

    private List<Snapshot> snapshots(Plan plan, LocalDate businessDate, Instant cutOff, Knowledge knowledge) {
        var assessments = new Assessments(catalog, businessDate, cutOff, knowledge);
        return plan.targets().stream()
                .map(target -> assessments.snapshot(target, assessments.of(target)))
                .toList();
    }

    private List<Definition> definitions(Plan plan) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (PlanTarget target : plan.targets()) {
            definitions.add(DefinitionJson.of(Assessments.definition(catalog, target)));
            definitions.add(DefinitionJson.of(target));
        }
        return List.copyOf(definitions);
    }
}
