package org.tiendo.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** The rule that determines when a source's figures of a period are due; without them the data is stale. */
public sealed interface Freshness {

    /** The last day of the latest period that has ended by the end of a day. */
    LocalDate latestEnd(LocalDate day);

    /**
     * The due day of a period's figures, the last day on which they may be missing or arrive.
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
     * @param day the day of that month; the last day of a shorter month
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
     * A month's figure is closed before the month ends and due in the same month; its period still ends with the month.
     *
     * @param closedOn the day of that month; the last day of a shorter month
     * @param filedBy the day of that month, not before it is closed; the last day of a shorter month
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

        /** The month that contains the day may already be due. */
        @Override
        public LocalDate due(LocalDate today) {
            return latestDue(this, today, YearMonth.from(today).atEndOfMonth());
        }
    }

    /**
     * A quarter's figure is due in the month after it.
     *
     * @param day the day of that month; the last day of a shorter month
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
     * @param month the month of that year by whose end it is due
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

    /** Moves a due day that is not a working day to the next working day. */
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

    /** @param end the end of a period; no later period is due by that day */
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
