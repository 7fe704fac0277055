package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A text of a date as it was read: a day, month, quarter or year, and perhaps the time on a day.
 *
 * @param time null where the text states none
 * @param offset of the time; null where it is one of the source's zone
 */
record Moment(
        Period days, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** The days that it speaks of. A time with an offset is a time on a day of the zone. */
    Period period(ZoneId zone) {
        LocalDate day = day(zone);
        return day == null ? days : Period.day(day);
    }

    /** Null for a month, quarter or year; a time with an offset is a time on a day of the zone. */
    @Nullable
    LocalDate day(ZoneId zone) {
        if (days.start().isBefore(days.end())) {
            return null;
        }
        Instant instant = offset == null ? null : instant(zone);
        return instant == null ? days.start() : LocalDate.ofInstant(instant, zone);
    }

    /** Null for a month, quarter or year; a bare day is its start in the zone. */
    @Nullable
    Instant instant(ZoneId zone) {
        if (days.start().isBefore(days.end())) {
            return null;
        }
        LocalDate day = days.start();
        if (time == null) {
            return day.atStartOfDay(zone).toInstant();
        }
        return offset == null
                ? day.atTime(time).atZone(zone).toInstant()
                : day.atTime(time).toInstant(offset);
    }

    @Override
    public String toString() {
        return days + (time == null ? "" : " " + time) + (offset == null ? "" : " " + offset);
    }
}
