package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.distance.Status;
import org.tiendo.distance.Target;
import org.tiendo.ledger.Snapshot;

/** Converts assessments into the snapshots that the ledger keeps. */
final class Snapshots {

    private final Catalog catalog;
    private final LocalDate businessDate;
    private final Staleness staleness;
    private final MovedParts movedParts;
    private final SteppedDown steppedDown;
    private final Withdrawn withdrawn;
    private final Rejected rejected;

    /**
     * @param today the day of the cut-off, which decides whether figures are due
     * @param withdrawn the figures that their source had withdrawn by then
     * @param rejected the figures that were delivered by then and not taken
     */
    Snapshots(
            Catalog catalog,
            LocalDate businessDate,
            LocalDate today,
            SteppedDown steppedDown,
            Withdrawn withdrawn,
            Rejected rejected) {
        this.catalog = catalog;
        this.businessDate = businessDate;
        this.rejected = rejected;
        this.withdrawn = withdrawn;
        staleness = new Staleness(catalog, businessDate, today);
        movedParts = new MovedParts(catalog.areas(), businessDate);
        this.steppedDown = steppedDown;
    }

    Snapshot of(IndicatorDefinition indicator, Assessment assessment) {
        @Nullable Goal goal = assessment.target().goal();
        return new Snapshot(
                businessDate,
                indicator.item(),
                indicator.code(),
                assessment.target().area(),
                indicator.unit(),
                goal == null ? null : goal.comparator(),
                goal == null ? null : goal.value(),
                goal == null ? null : goal.upper(),
                assessment.actual(),
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
        Measure measure = indicator.indicator().measure();
        String refused = rejected.of(measure, assessment).orElse("");
        // A figure that was delivered and rejected is not late, and not missing.
        boolean isRejected = assessment.status() == Status.NO_DATA && refused.startsWith(Snapshot.REJECTED);
        String undated = rejected.ofNoDay(measure, assessment).orElse("");
        String stale = staleness.of(measure, assessment).orElse("");
        String gone = withdrawn.of(measure, assessment).orElse("");
        String lowered = steppedDown.of(assessment.used()).orElse("");
        String ofAPart = part(assessment.target()).orElse("");
        String kept = unconverted(measure, assessment.target());
        String moved = movedParts.of(measure, assessment).orElse("");
        return Stream.of(
                        isRejected ? "" : assessment.reason(),
                        refused,
                        undated,
                        gone,
                        kept,
                        moved,
                        ofAPart,
                        stale,
                        lowered)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The remark for published rates that would have to count for an area which others became. */
    private String unconverted(Measure measure, Target target) {
        String rates = measure.series()
                .filter(series -> catalog.series(series).kind() == SeriesTraits.Kind.PUBLISHED_RATE)
                .distinct()
                .collect(Collectors.joining(", "));
        return target.areasOf() == null || rates.isEmpty()
                ? ""
                : "published rates are those of the area itself, its predecessors' do not add up: " + rates;
    }

    /**
     * The remark for a target that holds for a part of the plan's period, because its area does not exist on all days.
     */
    private Optional<String> part(Target target) {
        Period held = target.period();
        Optional<Period> plan = catalog.planFor(businessDate).map(Plan::period);
        Stream<String> from = plan
                .filter(whole -> held.start().isAfter(whole.start()))
                .map(whole -> "from " + held.start() + " on, its first day")
                .stream();
        Stream<String> until = plan
                .filter(whole -> held.end().isBefore(whole.end()))
                .map(whole -> "until " + held.end() + ", its last day")
                .stream();
        return Stream.concat(from, until)
                .reduce((one, other) -> one + ", " + other)
                .map(days -> "area " + target.area() + " is counted " + days);
    }

    /** The source's name, with the figure's publisher where the source names one. */
    private String source(Observation observation) {
        String name = catalog.job(observation.job())
                .map(Job::source)
                .map(source -> source.name())
                .orElse(observation.job());
        return observation.origin().isEmpty() ? name : name + " (" + observation.origin() + ")";
    }
}
