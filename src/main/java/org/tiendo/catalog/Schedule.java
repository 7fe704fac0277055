package org.tiendo.catalog;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a job is due.
 *
 * @param cron in Quartz's syntax
 * @param zone of the cron expression and the deadline
 * @param deadline by when it should have ended, on the day it is due; null: a while after it is due
 * @param workingDays the job is due on its working days only; null for every day
 */
public record Schedule(
        String cron,
        ZoneId zone,
        @Nullable LocalTime deadline,
        Missed missed,
        @Nullable WorkingCalendar workingDays) {

    /** On every day, with what is usual. */
    public Schedule(String cron, ZoneId zone) {
        this(cron, zone, null, Missed.LATEST, null);
    }
}
