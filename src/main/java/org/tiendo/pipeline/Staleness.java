package org.tiendo.pipeline;

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
import org.tiendo.distance.Target;
import org.tiendo.ledger.Snapshot;

/**
 * Finds the figures that their source should have replaced by newer ones.
 *
 * @param businessDate a figure of a later day is not asked for
 * @param today the day of the cut-off
 */
record Staleness(Catalog catalog, LocalDate businessDate, LocalDate today) {

    /**
     * How old the figure is and since when it is late; empty where it is not, or no job says when it is due.
     *
     * <p>What counts is the series that the measure names first: what a figure is divided by may be older.
     */
    Optional<String> of(Measure measure, Assessment assessment) {
        @Nullable LocalDate end = assessment.periodEnd();
        return assessment.actual() == null || end == null
                ? Optional.empty()
                : calendars(latest(measure, assessment.used()))
                        .flatMap(fresh -> late(fresh, end, lastDay(assessment.target())).stream())
                        .findFirst();
    }

    /** With the same last day there may be several, of areas that are added up or of sources that agree. */
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

    /** No figure is asked for of days after its area has ended. */
    private LocalDate lastDay(Target target) {
        LocalDate last = target.period().end();
        return businessDate.isBefore(last) ? businessDate : last;
    }

    private Optional<String> late(Freshness fresh, LocalDate end, LocalDate lastDay) {
        LocalDate over = fresh.latestEnd(lastDay);
        LocalDate due = fresh.due(today);
        LocalDate expected = due.isBefore(over) ? due : over;
        return end.isBefore(expected)
                ? Optional.of(Snapshot.STALE + "figure of " + end + " is " + ChronoUnit.DAYS.between(end, businessDate)
                        + " days old; that of " + expected + " was due by " + fresh.dueBy(expected))
                : Optional.empty();
    }
}
