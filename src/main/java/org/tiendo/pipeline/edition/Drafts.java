package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Cut;
import org.tiendo.ledger.Definition;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Section;
import org.tiendo.ledger.Snapshot;

/** Calculates the content of an edition: the knowledge at the cut-off, assessed against the plan in force. */
public final class Drafts {

    private final Catalog catalog;
    private final Ledger ledger;

    /** @param ledger a view in which nothing changes while a draft is calculated */
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
        return StreamSupport.stream(
                        sections(plan(businessDate), businessDate, cutOff).spliterator(), false)
                .flatMap(section -> section.snapshots().stream())
                .toList();
    }

    /**
     * The same snapshots with the definitions and withdrawals, to be sealed. Its sections are calculated while they are
     * iterated.
     */
    Cut cut(LocalDate businessDate, Instant cutOff, long run, Instant now) {
        Plan plan = plan(businessDate);
        return new Cut(
                businessDate,
                cutOff,
                plan.period().start(),
                plan.targets().size(),
                sections(plan, businessDate, cutOff),
                run,
                now);
    }

    private Iterable<Section> sections(Plan plan, LocalDate businessDate, Instant cutOff) {
        var scope = Scope.of(catalog, plan);
        List<List<PlanTarget>> parts = new PlanParts(plan.targets()).parts();
        if (parts.size() == 1) {
            return List.of(section(scope, plan.targets(), businessDate, cutOff));
        }
        return () -> parts.stream()
                .map(targets -> section(scope, targets, businessDate, cutOff))
                .iterator();
    }

    private Section section(Scope scope, List<PlanTarget> targets, LocalDate businessDate, Instant cutOff) {
        Knowledge knowledge = Knowledge.of(scope.query(targets, businessDate, cutOff), ledger, catalog.areas());
        var assessments = new Assessments(catalog, businessDate, cutOff, knowledge);
        return new Section(
                definitions(targets),
                targets.stream()
                        .map(target -> assessments.snapshot(target, assessments.of(target)))
                        .toList(),
                new Withdrawals(catalog).of(targets, knowledge.withdrawn()));
    }

    private Plan plan(LocalDate businessDate) {
        return catalog.planFor(businessDate).orElseThrow(() -> new NoPlanException(businessDate));
    }

    private List<Definition> definitions(List<PlanTarget> targets) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (PlanTarget target : targets) {
            definitions.add(DefinitionJson.of(Assessments.definition(catalog, target)));
            definitions.add(DefinitionJson.of(target));
        }
        return List.copyOf(definitions);
    }
}
