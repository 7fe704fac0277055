package org.tiendo.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.Settings;

/**
 * Plans the pulls of a backfill, so that every edition finds what was known on its own night.
 *
 * @param dates in their order
 */
record BackfillPulls(Catalog catalog, List<LocalDate> dates, Clock clock) {

    /** One job to be read once for several nights, which are in their order. */
    record Due(Job job, List<NightOrder> nights) {}

    /**
     * The pulls that must precede the edition of this date: before the first date of a year those of the whole year,
     * because a pull reads whole calendar years back from its last date. A job whose source adds up its rows is pulled
     * before each date, as sums don't tell on which nights their rows were known.
     */
    List<Due> before(LocalDate date) {
        List<NightOrder> ofYear = dates.stream()
                .filter(other -> other.getYear() == date.getYear())
                .map(this::night)
                .toList();
        boolean isFirst = ofYear.get(0).businessDate().equals(date);
        return catalog.jobs().stream()
                .filter(BackfillPulls::isDated)
                .flatMap(job -> switch (job.compute()) {
                    case HERE -> isFirst ? Stream.of(new Due(job, nights(job, ofYear))) : Stream.of();
                    case SOURCE -> Stream.of(new Due(job, List.of(night(date))));
                })
                .toList();
    }

    /** The jobs whose source does not say when a row became known, which can't be pulled for past nights. */
    List<Job> undated() {
        return catalog.jobs().stream().filter(job -> !isDated(job)).toList();
    }

    /**
     * The order for the night of a date; where its cut-off is still to come, the edition is built with what is known
     * now.
     */
    NightOrder night(LocalDate date) {
        Settings settings = catalog.settings();
        Instant cutOff =
                settings.operating().edition().due(date, settings.zone()).at();
        Instant now = clock.instant();
        return new NightOrder(date, List.of(), cutOff.isAfter(now) ? now : cutOff);
    }

    private static boolean isDated(Job job) {
        return job.columns().knownOn() != null;
    }

    /**
     * The nights that a job is read for: where each row is a figure, only the last, because it is the same on every
     * night from which it is known. A zero stands for rows that were not known on one night and may be on the next.
     */
    private static List<NightOrder> nights(Job job, List<NightOrder> all) {
        boolean isGathered = job.series().stream()
                .anyMatch(series -> series.aggregation() != Aggregation.NONE || series.absent() == Absent.ZERO);
        return isGathered ? all : all.subList(all.size() - 1, all.size());
    }
}
