package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.distance.Period;

/**
 * The plausible days for the rows of one pull.
 *
 * @param from the start of the first of them
 * @param until the end of the last of them, exclusive
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

    /**
     * Returns whether a time is plausible; also works for times that are on no calendar day, such as a database's
     * infinity.
     */
    boolean contains(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** The reason for rejecting an implausible day or time. */
    String reason(Object implausible) {
        return implausible + " is implausible: expected " + days.start() + " to " + days.end() + " (see plausible)";
    }
}
