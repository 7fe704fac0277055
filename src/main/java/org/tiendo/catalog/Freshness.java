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
        LocalDate end = latestEnd(today);
        while (dueBy(end).isAfter(today)) {
            end = latestEnd(end.minusDays(1));
        }
        return end;
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

    private static LocalDate inNextMonth(LocalDate periodEnd, int day) {
        YearMonth next = YearMonth.from(periodEnd).plusMonths(1);
        return next.atDay(Math.min(day, next.lengthOfMonth()));
    }
}
