package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tiendo.distance.Period;

/**
 * The plausible days for the rows of one pull.
 *
 * @param from the start of the first of them
 * @param until the end of the last of them, exclusive
 * @param zone of the days
 */
record PlausibleDays(Period days, Instant from, Instant until, ZoneId zone) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Between these every zone has a calendar day for a time; beyond them lies a database's infinity. */
    private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    static PlausibleDays of(PullRequest request) {
        Period days = request.job().plausible().on(request.businessDate());
        return new PlausibleDays(
                days,
                days.start().atStartOfDay(request.zone()).toInstant(),
                days.end().plusDays(1).atStartOfDay(request.zone()).toInstant(),
                request.zone());
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

    /** The reason for rejecting an implausible time. */
    String reason(Instant implausible) {
        return reason(written(implausible, zone));
    }

    /** The reason for rejecting an implausible day. */
    String reason(LocalDate implausible) {
        return reason(implausible.toString());
    }

    /** A time in a zone: the day alone where it is its start, as where a source has days. */
    static String written(Instant time, ZoneId zone) {
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            return time.toString();
        }
        ZonedDateTime local = time.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().toString()
                : WRITTEN.format(local);
    }

    private String reason(String implausible) {
        return implausible + " is implausible: expected " + days.start() + " to " + days.end() + " (see plausible)";
    }
}
