package org.tiendo.pipeline.pull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Job;
import org.tiendo.distance.Period;
import org.tiendo.source.Block;
import org.tiendo.source.Reading;
import org.tiendo.source.Rows;

/**
 * The request to pull one job for one business date.
 *
 * @param clock the clock for times after the start
 * @param now the start: rows that their source does not date become known then
 * @param asKnown rows that became known later lie outside the window
 * @param zone the zone of business dates
 */
public record PullRequest(Job job, LocalDate businessDate, Clock clock, Instant now, Instant asKnown, ZoneId zone) {

    private static final int FEW = 1000;

    /** The days that are read: whole calendar years up to the business date. */
    Period window() {
        return new Period(LocalDate.of(businessDate.getYear() - job.years() + 1, 1, 1), businessDate);
    }

    Reading reading(Layout layout) {
        return reading(layout, asKnown);
    }

    /** Counts the rows of the same days that the source has now; it stops reading when it has counted enough. */
    long countNow(Layout layout, long enough) {
        long count = 0;
        try (Rows rows = job.source().open(reading(layout, now))) {
            while (count < enough) {
                @Nullable Block block = rows.next(FEW);
                if (block == null) {
                    break;
                }
                count += block.size();
            }
        }
        return count;
    }

    private Reading reading(Layout layout, Instant known) {
        return new Reading(job.read(), layout.columns(), window().start(), window().end(), known, clock.instant());
    }

    /** Returns whether it asks for less than what is known now. */
    boolean isOfThePast() {
        return asKnown.isBefore(now);
    }

    /** The end of a day, when nothing more can happen on it; never later than {@code asKnown}. */
    Instant closeOf(LocalDate day) {
        Instant close = day.plusDays(1).atStartOfDay(zone).toInstant();
        return close.isAfter(asKnown) ? asKnown : close;
    }
}
