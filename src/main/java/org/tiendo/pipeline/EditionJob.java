package org.tiendo.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/** The edition of one business date: what was known at the cut-off, held against the plan in force, sealed. */
final class EditionJob {

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
            sealed.accept(ledger.editions().seal(businessDate, cutOff, snapshots, run, clock.instant()));
            return RepeatStatus.FINISHED;
        };
    }

    private List<Snapshot> assess(LocalDate businessDate, Instant cutOff) {
        Plan plan = catalog.planFor(businessDate)
                .orElseThrow(() ->
                        new RunFailedException("no plan under config/plans/ is in force on " + businessDate, null));
        var scope = new Scope(catalog, plan.targets());
        var known = ledger.observations().inForce(cutOff, scope.series(), scope.since(plan), businessDate);
        var assessments = new Assessments(catalog, businessDate, cutOff, known);
        return plan.targets().stream()
                .map(target -> assessments.snapshot(target, assessments.of(target)))
                .toList();
    }
}
