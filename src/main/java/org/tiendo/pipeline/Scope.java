package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.KnowledgeQuery;

/** How much of the ledger some targets need. */
record Scope(Catalog catalog, List<PlanTarget> targets) {

    /** Years before the plan's own that are looked at: the baseline's, and five to compare a season with. */
    private static final int YEARS_BACK = 6;

    Set<String> series() {
        return targets.stream()
                .flatMap(target -> Assessments.definition(catalog, target)
                        .indicator()
                        .measure()
                        .series())
                .collect(Collectors.toSet());
    }

    /** Asks for what was known at a cut-off, of periods that end on the business date at the latest. */
    KnowledgeQuery query(Plan plan, LocalDate businessDate, Instant cutOff) {
        LocalDate since = plan.period().start().minusYears(YEARS_BACK);
        return KnowledgeQuery.at(cutOff, series(), since, businessDate);
    }
}
