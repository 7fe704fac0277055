package org.tiendo.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A calendar, defined by one file of {@code config/calendars}: the working days of a department, and when its figures
 * are due.
 *
 * @param workingDays the working weekdays, at least one
 * @param holidays further days off; they may overlap
 * @param makeUpDays days that are worked although they are holidays or not working weekdays
 * @param figures the rule for when figures are due; null where the calendar states none
 */
public record WorkingCalendar(
        String name,
        Set<DayOfWeek> workingDays,
        List<Period> holidays,
        Set<LocalDate> makeUpDays,
        @Nullable Freshness figures) {

    public WorkingCalendar {
        workingDays = Set.copyOf(workingDays);
        holidays = List.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day)
                || (workingDays.contains(day.getDayOfWeek())
                        && holidays.stream().noneMatch(period -> period.contains(day)));
    }

    /** The calendar without make-up days, which shows the usual working days. */
    WorkingCalendar withoutMakeUpDays() {
        return new WorkingCalendar(name, workingDays, holidays, Set.of(), figures);
    }

    /** The day itself if it is a working day, else the next working day. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate worked = day;
        while (!isWorkingDay(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }
}
