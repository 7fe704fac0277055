package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Cut;
import org.tiendo.ledger.Definition;
import org.tiendo.ledger.FigureReading;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Section;
import org.tiendo.ledger.Snapshot;

/** Calculates the content of an edition: the knowledge at the cut-off, assessed against the plans in force. */
public final class Drafts {

    private final Catalog catalog;
    private final Ledger ledger;
    private final FigureReading figures;

    /** @param ledger a view in which nothing changes while a draft is calculated */
    public Drafts(Catalog catalog, Ledger ledger) {
        this(catalog, ledger, FigureReading.EACH_TIME);
    }

    Drafts(Catalog catalog, Ledger ledger, FigureReading figures) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.figures = figures;
    }

    /**
     * The snapshots, in the order of the board.
     *
     * @throws NoPlanException when no plan is in force on the business date
     */
    public List<Snapshot> of(LocalDate businessDate, Instant cutOff) {
        return StreamSupport.stream(
                        sections(plans(businessDate), businessDate, cutOff).spliterator(), false)
                .flatMap(section -> section.snapshots().stream())
                .toList();
    }

    /**
     * The same snapshots with the definitions and withdrawals, to be sealed. Its sections are calculated while they are
     * iterated.
     */
    Cut cut(LocalDate businessDate, Instant cutOff, long run, Instant now) {
        List<Plan> plans = plans(businessDate);
        return new Cut(
                businessDate,
                cutOff,
                plans.stream()
                        .map(plan -> plan.period().start())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                plans.stream().mapToInt(plan -> plan.targets().size()).sum(),
                sections(plans, businessDate, cutOff),
                run,
                now);
    }

    private Iterable<Section> sections(List<Plan> plans, LocalDate businessDate, Instant cutOff) {
        List<Part> parts = plans.stream().flatMap(this::parts).toList();
        if (parts.size() == 1) {
            return List.of(section(parts.get(0), businessDate, cutOff));
        }
        return () ->
                parts.stream().map(part -> section(part, businessDate, cutOff)).iterator();
    }

    private Stream<Part> parts(Plan plan) {
        var scope = Scope.of(catalog, plan);
        return new PlanParts(plan.targets()).parts().stream().map(targets -> new Part(plan, scope, targets));
    }

    private Section section(Part part, LocalDate businessDate, Instant cutOff) {
        List<PlanTarget> targets = part.targets();
        Knowledge knowledge =
                Knowledge.of(part.scope().query(targets, businessDate, cutOff), ledger, figures, catalog.areas());
        var assessments = new Assessments(catalog, part.plan(), businessDate, cutOff, knowledge);
        return new Section(
                definitions(targets),
                targets.stream()
                        .map(target -> assessments.snapshot(target, assessments.of(target)))
                        .toList(),
                new Withdrawals(catalog).of(targets, knowledge.withdrawn()));
    }

    private List<Plan> plans(LocalDate businessDate) {
        List<Plan> plans = catalog.plansFor(businessDate);
        if (plans.isEmpty()) {
            throw new NoPlanException(businessDate);
        }
        return plans;
    }

    /** Targets of a plan that are assessed together. */
    private record Part(Plan plan, Scope scope, List<PlanTarget> targets) {}

    private List<Definition> definitions(List<PlanTarget> targets) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (PlanTarget target : targets) {
            definitions.add(DefinitionJson.of(Assessments.definition(catalog, target)));
            definitions.add(DefinitionJson.of(target));
        }
        return List.copyOf(definitions);
    }
}
