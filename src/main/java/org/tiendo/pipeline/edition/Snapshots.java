package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.distance.Status;
import org.tiendo.distance.Target;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.Snapshot.Basis;
import org.tiendo.ledger.Snapshot.Standing;
import org.tiendo.ledger.Snapshot.Subject;
import org.tiendo.ledger.Snapshot.Verdict;
import org.tiendo.ledger.Snapshot.Versions;

/** Converts assessments into the snapshots that the ledger keeps. */
final class Snapshots {

    private final Catalog catalog;
    private final Plan plan;
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
            Plan plan,
            LocalDate businessDate,
            LocalDate today,
            SteppedDown steppedDown,
            Withdrawn withdrawn,
            Rejected rejected) {
        this.catalog = catalog;
        this.plan = plan;
        this.businessDate = businessDate;
        this.rejected = rejected;
        this.withdrawn = withdrawn;
        staleness = new Staleness(catalog, businessDate, today);
        movedParts = new MovedParts(catalog.areas(), businessDate);
        this.steppedDown = steppedDown;
    }

    Snapshot of(IndicatorDefinition indicator, Assessment assessment) {
        Measure measure = indicator.indicator().measure();
        Optional<Staleness.Late> stale = staleness.of(measure, assessment);
        return new Snapshot(
                new Subject(
                        businessDate,
                        plan.code(),
                        indicator.item().own(),
                        indicator.code(),
                        assessment.target().area(),
                        indicator.unit().own()),
                assessment.target().goal(),
                new Basis(
                        assessment.actual(),
                        assessment.periodEnd(),
                        stale.map(Staleness.Late::due).orElse(null),
                        assessment.dataStatus(),
                        assessment.used().stream()
                                .map(this::source)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("; "))),
                new Standing(
                        assessment.gap(),
                        assessment.progress(),
                        assessment.expected(),
                        assessment.pace(),
                        assessment.forecast(),
                        assessment.outlook().forecastLow(),
                        assessment.outlook().forecastHigh()),
                new Verdict(assessment.status(), reason(measure, assessment, stale)),
                Versions.NONE);
    }

    private Reason reason(Measure measure, Assessment assessment, Optional<Staleness.Late> stale) {
        Optional<Remark> refused = rejected.of(measure, assessment);
        // A figure that was delivered and rejected is not late, and not missing.
        boolean isRejected = assessment.status() == Status.NO_DATA
                && refused.filter(remark -> remark.kind() == RemarkKind.REJECTED)
                        .isPresent();
        return Reason.of(Stream.of(
                        isRejected ? Stream.<Remark>empty() : assessment.reason().remarks().stream(),
                        refused.stream(),
                        rejected.ofNoDay(measure, assessment).stream(),
                        withdrawn.of(measure, assessment).stream(),
                        unconverted(measure, assessment.target()).stream(),
                        movedParts.of(measure, assessment).stream(),
                        part(assessment.target()).stream(),
                        stale.map(Staleness.Late::remark).stream(),
                        steppedDown.of(assessment.used()).stream())
                .flatMap(remarks -> remarks)
                .toList());
    }

    /** The remark for published rates that would have to count for an area which others became. */
    private Optional<Remark> unconverted(Measure measure, Target target) {
        List<String> rates = measure.series()
                .filter(series -> catalog.series(series).kind() == SeriesTraits.Kind.PUBLISHED_RATE)
                .distinct()
                .toList();
        return target.areasOf() == null || rates.isEmpty()
                ? Optional.empty()
                : Optional.of(RemarkKind.RATES_NOT_CONVERTED.of(rates));
    }

    /**
     * The remark for a target that holds for a part of the plan's period, because its area does not exist on all days.
     */
    private Optional<Remark> part(Target target) {
        Period held = target.period();
        List<Remark> days = new ArrayList<>();
        if (held.start().isAfter(plan.period().start())) {
            days.add(RemarkKind.FROM_FIRST_DAY.of(held.start()));
        }
        if (held.end().isBefore(plan.period().end())) {
            days.add(RemarkKind.UNTIL_LAST_DAY.of(held.end()));
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(RemarkKind.AREA_COUNTED.of(target.area(), days));
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
