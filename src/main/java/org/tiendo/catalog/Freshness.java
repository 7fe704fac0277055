package org.tiendo.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** By when the source of a job gives the figures of a period: older ones than that are stale. */
public sealed interface Freshness {

    /** The last day of the latest period that is over at the end of a day. */
    LocalDate latestEnd(LocalDate day);

    /**
     * The last day on which the figures of a period may still be missing, or come.
     *
     * @param periodEnd the last day of the period
     */
    LocalDate dueBy(LocalDate periodEnd);

    /** The last day of the latest period whose figures are due by a day. */
    default LocalDate due(LocalDate today) {
        return latestDue(this, today, latestEnd(today));
    }

    /** A day's figure is due on the next day. */
    record Daily() implements Freshness {
        @Override
        public LocalDate latestEnd(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate dueBy(LocalDate periodEnd) {
            return periodEnd.plusDays(1);
        }
    }

    /**
     * A month's figure is due in the next month.
     *
     * @param day of that month; its last where it is shorter
     */
    record Monthly(int day) implements Freshness {
        @Override
        public LocalDate latestEnd(LocalDate day) {
            return day.plusDays(1).withDayOfMonth(1).minusDays(1);
        }

        @Override
        public LocalDate dueBy(LocalDate periodEnd) {
            return inNextMonth(periodEnd, day);
        }
    }

    /**
     * A month's figure is closed before the month is over and due in the same month; its period still ends with the month.
     *
     * @param closedOn day of that month; its last where it is shorter
     * @param filedBy day of that month, not before it is closed; its last where it is shorter
     */
    record MonthlyClosed(int closedOn, int filedBy) implements Freshness {
        @Override
        public LocalDate latestEnd(LocalDate day) {
            return day.plusDays(1).withDayOfMonth(1).minusDays(1);
        }

        @Override
        public LocalDate dueBy(LocalDate periodEnd) {
            return in(YearMonth.from(periodEnd), filedBy);
        }

        /** The month that holds the day may be due already. */
        @Override
        public LocalDate due(LocalDate today) {
            return latestDue(this, today, YearMonth.from(today).atEndOfMonth());
        }
    }

    /**
     * A quarter's figure is due in the month after it.
     *
     * @param day of that month; its last where it is shorter
     */
    record Quarterly(int day) implements Freshness {
        @Override
        public LocalDate latestEnd(LocalDate day) {
            return day.plusDays(1).with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        }

        @Override
        public LocalDate dueBy(LocalDate periodEnd) {
            return inNextMonth(periodEnd, day);
        }
    }

    /**
     * A year's figure is due in the next year.
     *
     * @param month of that year, by whose end it is due
     */
    record Yearly(int month) implements Freshness {
        @Override
        public LocalDate latestEnd(LocalDate day) {
            return day.plusDays(1).withDayOfYear(1).minusDays(1);
        }

        @Override
        public LocalDate dueBy(LocalDate periodEnd) {
            return YearMonth.of(periodEnd.getYear() + 1, month).atEndOfMonth();
        }
    }

    /** A due day on which nobody works moves to the next one on which somebody does. */
    record OnWorkingDays(Freshness rule, WorkingCalendar calendar) implements Freshness {
        @Override
        public LocalDate latestEnd(LocalDate day) {
            return rule.latestEnd(day);
        }

        @Override
        public LocalDate dueBy(LocalDate periodEnd) {
            return calendar.workingDayFrom(rule.dueBy(periodEnd));
        }

        @Override
        public LocalDate due(LocalDate today) {
            return latestDue(this, today, rule.due(today));
        }
    }

    /** @param end of a period after which none is due by that day */
    private static LocalDate latestDue(Freshness rule, LocalDate today, LocalDate end) {
        LocalDate due = end;
        while (rule.dueBy(due).isAfter(today)) {
            due = rule.latestEnd(due.minusDays(1));
        }
        return due;
    }

    private static LocalDate inNextMonth(LocalDate periodEnd, int day) {
        return in(YearMonth.from(periodEnd).plusMonths(1), day);
    }

    private static LocalDate in(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
