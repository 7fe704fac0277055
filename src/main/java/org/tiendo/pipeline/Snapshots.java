package org.tiendo.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Job;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Snapshot;

/** Makes of an assessment what the ledger keeps of it. */
final class Snapshots {

    private final Catalog catalog;
    private final LocalDate businessDate;
    private final Staleness staleness;
    private final SteppedDown steppedDown;

    /** @param today the day of the cut-off, by which figures are due or not */
    Snapshots(Catalog catalog, LocalDate businessDate, LocalDate today, SteppedDown steppedDown) {
        this.catalog = catalog;
        this.businessDate = businessDate;
        staleness = new Staleness(catalog, businessDate, today);
        this.steppedDown = steppedDown;
    }

    Snapshot of(IndicatorDefinition indicator, Assessment assessment) {
        @Nullable Goal goal = assessment.target().goal();
        @Nullable Amount actual = assessment.actual();
        return new Snapshot(
                businessDate,
                indicator.item(),
                indicator.code(),
                assessment.target().area(),
                indicator.unit(),
                goal == null ? null : goal.comparator(),
                goal == null ? null : goal.value(),
                goal == null ? null : goal.upper(),
                actual == null ? null : actual.bound(),
                actual == null ? null : actual.value(),
                assessment.gap(),
                assessment.progress(),
                assessment.expected(),
                assessment.pace(),
                assessment.forecast(),
                assessment.status(),
                reason(indicator, assessment),
                assessment.periodEnd(),
                assessment.dataStatus(),
                assessment.used().stream().map(this::source).distinct().sorted().collect(Collectors.joining("; ")));
    }

    private String reason(IndicatorDefinition indicator, Assessment assessment) {
        Optional<String> stale = staleness.of(indicator.indicator().measure(), assessment);
        Optional<String> lowered = steppedDown.of(assessment.used());
        return Stream.of(Optional.of(assessment.reason()), stale, lowered)
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The source's name, with who published the figure where the source says so. */
    private String source(Observation observation) {
        String name = catalog.job(observation.job())
                .map(Job::source)
                .map(source -> source.name())
                .orElse(observation.job());
        return observation.origin().isEmpty() ? name : name + " (" + observation.origin() + ")";
    }
}
