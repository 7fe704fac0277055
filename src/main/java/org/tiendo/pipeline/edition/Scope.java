package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Measure;
import org.tiendo.ledger.KnowledgeQuery;

/** The part of the ledger that some targets need. */
record Scope(Catalog catalog, List<PlanTarget> targets) {

    /** The years before the plan's own that are always read: the one before, and five for the seasonal profile. */
    private static final int YEARS_BACK = 6;

    Set<String> series() {
        return targets.stream()
                .flatMap(target -> Assessments.definition(catalog, target)
                        .indicator()
                        .measure()
                        .series())
                .collect(Collectors.toSet());
    }

    /** The query for what was known at a cut-off, about periods that end on the business date at the latest. */
    KnowledgeQuery query(Plan plan, LocalDate businessDate, Instant cutOff) {
        return KnowledgeQuery.at(cutOff, series(), since(plan), businessDate);
    }

    /**
     * The first day that a figure may end on, the same for every target of the plan; a sum up to a day starts in the
     * year before.
     */
    private LocalDate since(Plan plan) {
        LocalDate usual = plan.period().start().minusYears(YEARS_BACK);
        return plan.targets().stream()
                .flatMap(this::comparedWith)
                .map(day -> day.minusYears(1))
                .reduce(usual, (first, second) -> second.isBefore(first) ? second : first);
    }

    /** The day that a change or growth is counted from, where one is stated. */
    private Stream<LocalDate> comparedWith(PlanTarget target) {
        Measure measure = Assessments.definition(catalog, target).indicator().measure();
        return Stream.concat(
                Stream.ofNullable(target.target().baseline()),
                measure instanceof Measure.Growth growth ? Stream.ofNullable(growth.against()) : Stream.empty());
    }
}
