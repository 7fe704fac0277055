package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Freshness;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Target;

/**
 * Finds the figures that their source should have replaced by newer ones.
 *
 * @param businessDate the last day of figures that are needed
 * @param today the day of the cut-off
 */
record Staleness(Catalog catalog, LocalDate businessDate, LocalDate today) {

    /**
     * The late figure, with its age and the day it was due; empty where it is not late, or no job says when it is due.
     *
     * <p>Only the series that the measure names first counts: the figure that it is divided by may be older.
     */
    Optional<Late> of(Measure measure, Assessment assessment) {
        @Nullable LocalDate end = assessment.periodEnd();
        return assessment.actual() == null || end == null
                ? Optional.empty()
                : calendars(latest(measure, assessment.used()))
                        .flatMap(fresh -> late(fresh, end, lastDay(assessment.target())).stream())
                        .findFirst();
    }

    /** The figures with the latest last day: several where areas are added up or sources agree. */
    private static List<Observation> latest(Measure measure, List<Observation> used) {
        String first = measure.series().findFirst().orElseThrow();
        List<Observation> own = used.stream()
                .filter(observation -> observation.series().equals(first))
                .toList();
        Optional<LocalDate> last =
                own.stream().map(Observation::period).map(Period::end).max(LocalDate::compareTo);
        return own.stream()
                .filter(observation ->
                        last.filter(observation.period().end()::equals).isPresent())
                .toList();
    }

    private Stream<Freshness> calendars(List<Observation> observations) {
        return observations.stream()
                .map(Observation::job)
                .distinct()
                .flatMap(job -> catalog.job(job).stream())
                .flatMap(job -> Stream.ofNullable(job.fresh()));
    }

    /** The last day that a figure is needed for; none is needed for days after the area has ended. */
    private LocalDate lastDay(Target target) {
        LocalDate last = target.period().end();
        return businessDate.isBefore(last) ? businessDate : last;
    }

    private Optional<Late> late(Freshness fresh, LocalDate end, LocalDate lastDay) {
        LocalDate over = fresh.latestEnd(lastDay);
        LocalDate due = fresh.due(today);
        LocalDate expected = due.isBefore(over) ? due : over;
        return end.isBefore(expected)
                ? Optional.of(
                        new Late(end, ChronoUnit.DAYS.between(end, businessDate), expected, fresh.dueBy(expected)))
                : Optional.empty();
    }

    /**
     * A figure that a newer one should have replaced.
     *
     * @param end the last day of the figure
     * @param age in days, on the business date
     * @param expected the last day of the newer figure
     * @param due the day by which the newer figure was due
     */
    record Late(LocalDate end, long age, LocalDate expected, LocalDate due) {

        Remark remark() {
            return RemarkKind.STALE.of(end, age, expected, due);
        }
    }
}
