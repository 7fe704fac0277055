package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * The value of a date text: a day, month, quarter or year, with an optional time on a day.
 *
 * @param time null where the text states none
 * @param offset the offset of the time; null where the time is in the source's zone
 */
record Moment(
        Period days, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** The days of it. A time with an offset is converted to a day in the zone. */
    Period period(ZoneId zone) {
        LocalDate day = day(zone);
        return day == null ? days : Period.day(day);
    }

    /** The day; null for a month, quarter or year. A time with an offset is converted to a day in the zone. */
    @Nullable
    LocalDate day(ZoneId zone) {
        if (days.start().isBefore(days.end())) {
            return null;
        }
        Instant instant = offset == null ? null : instant(zone);
        return instant == null ? days.start() : LocalDate.ofInstant(instant, zone);
    }

    /** The point in time; null for a month, quarter or year. A day without a time is its start in the zone. */
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
