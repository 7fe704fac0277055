package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Figures;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Target;
import org.tiendo.ledger.RejectedFigure;

/**
 * Finds the figures that an indicator lacks although they were delivered.
 *
 * @param known the figures in force at the cut-off
 * @param businessDate the last day of figures that are needed
 * @param rejected the figures that the latest pulls rejected, as known at the cut-off
 */
record Rejected(Figures known, LocalDate businessDate, List<RejectedFigure> rejected) {

    /** Names the first rejected row, its reason, and the number of others; empty where no figure is missing. */
    Optional<Remark> of(Measure measure, Assessment assessment) {
        List<RejectedFigure> lacking = meant(measure, assessment)
                .filter(figure -> isLacking(figure, measure, assessment))
                .toList();
        List<RejectedFigure> certain =
                lacking.stream().filter(figure -> figure.area() != null).toList();
        return certain.isEmpty()
                ? remark(RemarkKind.PERHAPS_REJECTED, lacking, assessment.target())
                : remark(RemarkKind.REJECTED, certain, assessment.target());
    }

    /** Counts the rows of each job that may be of any day; empty where no figure is missing. */
    List<Remark> ofNoDay(Measure measure, Assessment assessment) {
        if (!isIncomplete(measure, assessment)) {
            return List.of();
        }
        Map<String, List<RejectedFigure>> byJob = meant(measure, assessment)
                .filter(figure -> figure.period() == null)
                .collect(Collectors.groupingBy(RejectedFigure::job, LinkedHashMap::new, Collectors.toList()));
        return byJob.values().stream().map(Rejected::remarkOfNoDay).toList();
    }

    /** The figures of the measure's series that may be of one of the target's areas. */
    private Stream<RejectedFigure> meant(Measure measure, Assessment assessment) {
        Set<String> series = measure.series().collect(Collectors.toSet());
        Set<String> areas = areas(assessment.target());
        return rejected.stream()
                .filter(figure -> series.contains(figure.series()))
                .filter(figure -> figure.area() == null || areas.contains(figure.area()));
    }

    /** The target's own area, its parts and, if the target counts them, its predecessors. */
    private Set<String> areas(Target target) {
        Set<String> areas = new HashSet<>(known.geography().parts(target.area()));
        areas.add(target.area());
        if (target.areasOf() != null) {
            areas.addAll(known.geography().predecessors(target.area()));
        }
        return areas;
    }

    private boolean isLacking(RejectedFigure figure, Measure measure, Assessment assessment) {
        @Nullable Period period = figure.period();
        return period != null && isAsked(period, measure, assessment) && !isKnown(figure, period);
    }

    /**
     * Returns whether there is no actual, or a sum that lacks a month; a zero counts as lacking, because it may only mean that
     * no row was valid.
     */
    private boolean isIncomplete(Measure measure, Assessment assessment) {
        @Nullable LocalDate end = assessment.periodEnd();
        if (assessment.actual() == null || end == null) {
            return true;
        }
        return measure.isReportedByMonths()
                && (end.isBefore(lastMonthEnd(assessment.target()))
                        || assessment.reason().has(RemarkKind.MISSING_MONTHS)
                        || assessment.used().stream().anyMatch(observation -> !says(observation)));
    }

    /** The end of the last month of the target's period that has ended. */
    private LocalDate lastMonthEnd(Target target) {
        LocalDate end = target.period().end();
        LocalDate last = businessDate.isBefore(end) ? businessDate : end;
        return last.plusDays(1).withDayOfMonth(1).minusDays(1);
    }

    /** Returns whether a figure of this period would have changed the actual. */
    private boolean isAsked(Period period, Measure measure, Assessment assessment) {
        Target target = assessment.target();
        @Nullable LocalDate end = assessment.periodEnd();
        if (isBase(period, measure, assessment)) {
            return assessment.actual() == null || isGap(period, measure, assessment);
        }
        boolean isOfThePlan =
                target.period().contains(period.end()) && !period.end().isAfter(businessDate);
        return isOfThePlan && (end == null || period.end().isAfter(end) || isGap(period, measure, assessment));
    }

    /** Returns whether a change or growth is counted from a figure of this period. */
    private static boolean isBase(Period period, Measure measure, Assessment assessment) {
        Target target = assessment.target();
        if (measure instanceof Measure.Change) {
            return target.baselineValue() == null && period.end().equals(target.baseline());
        }
        return measure instanceof Measure.Growth growth
                && assessment.used().stream()
                        .map(observation -> observation.period().end())
                        .max(Comparator.naturalOrder())
                        .filter(day -> growth.isComparedWith(period, day, target.period()))
                        .isPresent();
    }

    /** True for a sum in which no figure covers these days. */
    private static boolean isGap(Period period, Measure measure, Assessment assessment) {
        return measure.isReportedByMonths()
                && assessment.used().stream()
                        .noneMatch(observation ->
                                says(observation) && observation.period().covers(period));
    }

    /**
     * Returns whether the figure is known all the same, because other rows of it were valid, or another source has it.
     */
    private boolean isKnown(RejectedFigure figure, Period period) {
        return figure.area() != null
                && known.of(figure.series(), figure.area()).stream()
                        .anyMatch(observation ->
                                says(observation) && observation.period().equals(period));
    }

    /**
     * Returns whether a figure is not zero; a zero may only mean that a complete register had no valid row for the
     * period.
     */
    private static boolean says(Observation observation) {
        return observation.amount().value().signum() != 0;
    }

    /** Counts each row once, although it appears once for each series it feeds. */
    private static Remark remarkOfNoDay(List<RejectedFigure> ofJob) {
        RejectedFigure first = ofJob.get(0);
        long rows = ofJob.stream()
                .filter(figure -> figure.series().equals(first.series()))
                .mapToLong(RejectedFigure::rows)
                .sum();
        return RemarkKind.REJECTED_WITHOUT_DAY.of(rows, first.job(), first.foundAt(), first.reason());
    }

    private static Optional<Remark> remark(RemarkKind kind, List<RejectedFigure> lacking, Target target) {
        return lacking.stream().findFirst().map(first -> {
            Object area = first.area() == null || first.area().equals(target.area())
                    ? Remark.NOTHING
                    : RemarkKind.OF_AREA.of(first.area());
            long all = lacking.stream().mapToLong(RejectedFigure::rows).sum();
            long more = all - Math.min(1, first.rows());
            Object rows = more == 0 ? Remark.NOTHING : RemarkKind.MORE_ROWS.of(more);
            return kind.of(area, first.foundAt(), first.reason(), rows);
        });
    }
}
