package org.tiendo.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * A local time in a zone at which something is due, and the moment of it.
 *
 * @param time the scheduled local time, also on a day on which the clocks skip it
 * @param at the first moment at which the clocks show the time; where they skip it, the first moment after the gap
 */
public record DueTime(LocalDateTime time, ZoneId zone, Instant at) {

    static DueTime of(LocalDateTime time, ZoneId zone) {
        @Nullable ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? new DueTime(time, zone, change.getInstant())
                : new DueTime(time, zone, time.atZone(zone).toInstant());
    }

    /** The scheduled local day. */
    public LocalDate day() {
        return time.toLocalDate();
    }

    /** True where the clocks of the zone skip this local time. */
    boolean isMoved() {
        return !time.equals(onClocks());
    }

    /** The local time at the moment when it is due. */
    LocalDateTime onClocks() {
        return LocalDateTime.ofInstant(at, zone);
    }

    /**
     * The moment of a deadline on the same day. For a moved time the span until the deadline stays as long as on other
     * days.
     */
    public Instant by(LocalTime deadline) {
        LocalDateTime end = day().atTime(deadline);
        return isMoved()
                ? at.plus(Duration.between(time, end))
                : end.atZone(zone).toInstant();
    }

    /** The latest day before another one, without days that the clocks skip completely. */
    public static LocalDate dayBefore(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(day.atStartOfDay(zone).toInstant().minusNanos(1), zone);
    }
}
