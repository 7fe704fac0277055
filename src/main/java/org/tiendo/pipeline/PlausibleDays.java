package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.distance.Period;

/**
 * The days that the rows of one pull may speak of.
 *
 * @param from when the first of them begins
 * @param until when the last of them has ended
 */
record PlausibleDays(Period days, Instant from, Instant until) {

    static PlausibleDays of(PullRequest request) {
        Period days = request.job().plausible().on(request.businessDate());
        return new PlausibleDays(
                days,
                days.start().atStartOfDay(request.zone()).toInstant(),
                days.end().plusDays(1).atStartOfDay(request.zone()).toInstant());
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }

    /** Also of times that are on no day of any calendar, as a database's infinity. */
    boolean contains(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** The reason for rejecting a day or time outside. */
    String reason(Object implausible) {
        return implausible + " is implausible: expected " + days.start() + " to " + days.end() + " (see plausible)";
    }
}
