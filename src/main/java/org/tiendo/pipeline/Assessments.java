package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.Settings;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Assessor;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.RejectedFigure;
import org.tiendo.ledger.Snapshot;

/** What the core says of a business date as known at a cut-off: the one way editions are cut and explained. */
final class Assessments {

    private final Catalog catalog;
    private final Assessor assessor;
    private final Snapshots snapshots;

    /**
     * @param inForce what was known at the cut-off
     * @param rejected what had been delivered by then and not taken
     */
    Assessments(
            Catalog catalog,
            LocalDate businessDate,
            Instant cutOff,
            List<Provenance> inForce,
            List<RejectedFigure> rejected) {
        this.catalog = catalog;
        Settings settings = catalog.settings();
        LocalDate knownUntil = cutOff.atZone(settings.zone()).toLocalDate();
        var figures = new KnownFigures(catalog, businessDate, inForce);
        assessor = new Assessor(figures, businessDate, knownUntil, settings.zone(), settings.pace());
        snapshots = new Snapshots(
                catalog,
                businessDate,
                knownUntil,
                new SteppedDown(inForce),
                new Rejected(figures, businessDate, rejected));
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
