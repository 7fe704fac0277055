package org.tiendo.catalog;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a job.
 *
 * @param cron in Quartz's syntax
 * @param zone the zone of the cron expression and the deadline
 * @param deadline the time by which it should have completed, on the day it is due; null: the default time after it is
 *     due
 * @param workingDays the calendar on whose working days only the job is due; null: on every day
 */
public record Schedule(
        String cron,
        ZoneId zone,
        @Nullable LocalTime deadline,
        Missed missed,
        @Nullable WorkingCalendar workingDays) {

    /** Creates a schedule for every day with the default settings. */
    public Schedule(String cron, ZoneId zone) {
        this(cron, zone, null, Missed.LATEST, null);
    }
}
