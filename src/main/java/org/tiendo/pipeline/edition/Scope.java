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

/**
 * The part of the ledger that targets of a plan need.
 *
 * @param since the first day that a figure may end on, the same for every target of the plan
 */
record Scope(Catalog catalog, LocalDate since) {

    /** The years before the plan's own that are always read: the one before, and five for the seasonal profile. */
    private static final int YEARS_BACK = 6;

    static Scope of(Catalog catalog, Plan plan) {
        LocalDate usual = plan.period().start().minusYears(YEARS_BACK);
        // A sum up to a day starts in the year before.
        return new Scope(
                catalog,
                plan.targets().stream()
                        .flatMap(target -> comparedWith(catalog, target))
                        .map(day -> day.minusYears(1))
                        .reduce(usual, (first, second) -> second.isBefore(first) ? second : first));
    }

    /** The query for what was known at a cut-off, about periods that end on the business date at the latest. */
    KnowledgeQuery query(List<PlanTarget> targets, LocalDate businessDate, Instant cutOff) {
        Set<String> series =
                targets.stream().flatMap(target -> series(catalog, target)).collect(Collectors.toSet());
        return KnowledgeQuery.at(cutOff, series, since, businessDate);
    }

    static Stream<String> series(Catalog catalog, PlanTarget target) {
        return Assessments.definition(catalog, target).indicator().measure().series();
    }

    /** The day that a change or growth is counted from, where one is stated. */
    private static Stream<LocalDate> comparedWith(Catalog catalog, PlanTarget target) {
        Measure measure = Assessments.definition(catalog, target).indicator().measure();
        return Stream.concat(
                Stream.ofNullable(target.target().baseline()),
                measure instanceof Measure.Growth growth ? Stream.ofNullable(growth.against()) : Stream.empty());
    }
}
