package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.Settings;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Assessor;
import org.tiendo.ledger.Snapshot;

/** Assesses targets for a business date as known at a cut-off; editions are built and explained in this way only. */
final class Assessments {

    private final Catalog catalog;
    private final Assessor assessor;
    private final Snapshots snapshots;

    /**
     * @param plan the plan of the targets
     * @param knowledge the ledger's knowledge at the cut-off
     */
    Assessments(Catalog catalog, Plan plan, LocalDate businessDate, Instant cutOff, Knowledge knowledge) {
        this.catalog = catalog;
        Settings settings = catalog.settings();
        LocalDate knownUntil = cutOff.atZone(settings.zone()).toLocalDate();
        var figures = new KnownFigures(catalog, knowledge.inForce());
        assessor = new Assessor(figures, businessDate, knownUntil, settings.zone(), settings.pace());
        snapshots = new Snapshots(
                catalog,
                plan,
                businessDate,
                knownUntil,
                new SteppedDown(knowledge.inForce()),
                new Withdrawn(catalog, knowledge.withdrawnAndNotRejected()),
                new Rejected(figures, businessDate, knowledge.rejected()));
    }

    Assessment of(PlanTarget target) {
        return assessor.assess(definition(catalog, target).indicator(), target.target());
    }

    Snapshot snapshot(PlanTarget target, Assessment assessment) {
        return snapshots.of(definition(catalog, target), assessment);
    }

    static IndicatorDefinition definition(Catalog catalog, PlanTarget target) {
        return catalog.indicator(target.indicator())
                .orElseThrow(() -> new IllegalStateException("a checked plan names " + target.indicator()));
    }
}
