package org.tiendo.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.Settings;
import org.tiendo.distance.Assessor;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/** The edition of one business date: what was known at the cut-off, held against the plan in force, sealed. */
final class EditionJob {

    /** Years before the plan's own that are looked at: the baseline's, and five to compare a season with. */
    private static final int YEARS_BACK = 6;

    private final Engine engine;
    private final Catalog catalog;
    private final Ledger ledger;
    private final Clock clock;

    EditionJob(Engine engine, Catalog catalog, Ledger ledger, Clock clock) {
        this.engine = engine;
        this.catalog = catalog;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param sealed is told what the sealing came to, inside its transaction */
    Job of(String name, LocalDate businessDate, Instant cutOff, Claim claim, Consumer<Sealing> sealed) {
        return engine.job(name, engine.stepAtEveryStart("seal", seal(businessDate, cutOff, claim, sealed)));
    }

    private Tasklet seal(LocalDate businessDate, Instant cutOff, Claim claim, Consumer<Sealing> sealed) {
        return (contribution, context) -> {
            List<Snapshot> snapshots = assess(businessDate, cutOff);
            contribution.incrementWriteCount(snapshots.size());
            claim.confirm();
            long run = contribution.getStepExecution().getJobExecutionId();
            Sealing sealing = ledger.editions().seal(businessDate, cutOff, snapshots, run, clock.instant());
            ledger.dimensions().write(sealing.edition(), catalog);
            sealed.accept(sealing);
            return RepeatStatus.FINISHED;
        };
    }

    private List<Snapshot> assess(LocalDate businessDate, Instant cutOff) {
        Plan plan = catalog.planFor(businessDate)
                .orElseThrow(() ->
                        new RunFailedException("no plan under config/plans/ is in force on " + businessDate, null));
        LocalDate knownUntil = cutOff.atZone(catalog.settings().zone()).toLocalDate();
        var figures = new KnownFigures(catalog, businessDate, known(plan, businessDate, cutOff));
        Settings settings = catalog.settings();
        var assessor = new Assessor(figures, businessDate, knownUntil, settings.zone(), settings.pace());
        var snapshots = new Snapshots(catalog, businessDate);
        List<Snapshot> all = new ArrayList<>();
        for (PlanTarget target : plan.targets()) {
            IndicatorDefinition indicator = definition(target);
            all.add(snapshots.of(indicator, assessor.assess(indicator.indicator(), target.target())));
        }
        return all;
    }

    private List<Observation> known(Plan plan, LocalDate businessDate, Instant cutOff) {
        Set<String> series = plan.targets().stream()
                .flatMap(target -> definition(target).indicator().measure().series())
                .collect(Collectors.toSet());
        LocalDate since = plan.period().start().minusYears(YEARS_BACK);
        return ledger.observations().inForce(cutOff, series, since, businessDate);
    }

    private IndicatorDefinition definition(PlanTarget target) {
        return catalog.indicator(target.indicator())
                .orElseThrow(() -> new IllegalStateException("a checked plan names " + target.indicator()));
    }
}
