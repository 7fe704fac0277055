package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;

/** Calculates snapshots of sealed editions again, to show the figures behind them. */
public final class Reassessor {

    private final Catalog catalog;
    private final Ledger ledger;

    public Reassessor(Catalog catalog, Ledger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /** The snapshot of an indicator and area calculated again; empty where no plan has no such target any more. */
    public Optional<Reassessment> of(Edition edition, String indicator, String area) {
        return catalog.plansFor(edition.businessDate()).stream()
                .flatMap(plan -> plan.target(indicator, area).map(target -> of(edition, plan, target)).stream())
                .findFirst();
    }

    private Reassessment of(Edition edition, Plan plan, PlanTarget target) {
        KnowledgeQuery query = Scope.of(catalog, plan)
                .query(List.of(target), edition.businessDate(), edition.cutOff())
                .heldBy(edition.sealedAt());
        Knowledge knowledge = Knowledge.of(query, ledger, catalog.areas());
        var assessments = new Assessments(catalog, plan, edition.businessDate(), edition.cutOff(), knowledge);
        return of(target, assessments, knowledge);
    }

    private Reassessment of(PlanTarget target, Assessments assessments, Knowledge knowledge) {
        List<Provenance> known = knowledge.inForce();
        IndicatorDefinition indicator = Assessments.definition(catalog, target);
        Assessment assessment = assessments.of(target);
        Set<Observation> used = new HashSet<>(assessment.used());
        List<Provenance> behind =
                known.stream().filter(one -> used.contains(one.observation())).toList();
        List<Provenance> others = others(target.target().area(), used, known);
        List<Provenance> gone = knowledge.withdrawn().stream()
                .filter(one -> isOf(target, used, one.observation().area()))
                .toList();
        return new Reassessment(
                indicator,
                target,
                assessment,
                assessments.snapshot(target, assessment),
                behind,
                others,
                gone,
                pulls(Stream.of(behind, others, gone).flatMap(List::stream)));
    }

    /**
     * Returns whether a figure of the area would have been used; a part without any remaining figure is not among the used
     * ones, so the target's parts count too.
     */
    private boolean isOf(PlanTarget target, Set<Observation> used, String area) {
        return area.equals(target.target().area())
                || used.stream().anyMatch(one -> one.area().equals(area))
                || catalog.areas().parts(target.target().area(), target.target().period()).stream()
                        .anyMatch(piece -> piece.area().equals(area));
    }

    private static List<Provenance> others(String area, Set<Observation> used, List<Provenance> known) {
        Set<String> areas = used.stream().map(Observation::area).collect(Collectors.toSet());
        areas.add(area);
        Set<LocalDate> ends =
                used.stream().map(observation -> observation.period().end()).collect(Collectors.toSet());
        return known.stream()
                .filter(one -> !used.contains(one.observation()))
                .filter(one -> areas.contains(one.observation().area()))
                .filter(one -> ends.contains(one.observation().period().end()))
                .toList();
    }

    private List<PullReport> pulls(Stream<Provenance> provenances) {
        return ledger.pullReports().ofRuns(provenances.map(Provenance::run).collect(Collectors.toSet()));
    }
}
