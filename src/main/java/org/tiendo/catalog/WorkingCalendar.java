package org.tiendo.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * One file of {@code config/calendars}: on which days a department works, and by when it gives its figures.
 *
 * @param workingDays of the week, at least one
 * @param holidays days off besides; may overlap
 * @param makeUpDays worked on whatever day of the week or holiday they are
 * @param figures by when figures are due; null where the calendar does not say
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

    /** What is usual. */
    WorkingCalendar withoutMakeUpDays() {
        return new WorkingCalendar(name, workingDays, holidays, Set.of(), figures);
    }

    /** The day itself, or the next one that is worked on. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate worked = day;
        while (!isWorkingDay(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }
}
