package org.tiendo.distance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The days that a figure covers, both included; a stock or a rank holds at {@link #end}.
 *
 * @param start first day
 * @param end last day, never before {@code start}
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on " + end + " before it starts on " + start);
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Returns whether every day of the other lies in this one. */
    public boolean covers(Period other) {
        return contains(other.start) && contains(other.end);
    }

    /** The days that lie in both. */
    public Optional<Period> shared(Period other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** The day before its first day. */
    LocalDate eve() {
        return start.minusDays(1);
    }

    /** @param day not before its start */
    Period until(LocalDate day) {
        return day.isBefore(end) ? new Period(start, day) : this;
    }

    /** The time until the period recurs: its length, or a year where it is shorter than a year. */
    public java.time.Period cycle() {
        java.time.Period length = java.time.Period.between(start, end.plusDays(1));
        return length.getYears() == 0 ? java.time.Period.ofYears(1) : length;
    }

    /** The same days a number of cycles earlier. */
    Period cyclesBefore(int back) {
        return earlierBy(cycle().multipliedBy(back));
    }

    /**
     * The same days in the year that ends on a day; empty where they do not all lie in that year. Of a period that is
     * longer than a year, the same days in the cycle that ends on the day.
     */
    public Optional<Period> inYearTo(LocalDate last) {
        LocalDate next = last.plusDays(1);
        Period year = new Period(next.minus(cycle()), last);
        return Optional.of(yearsBefore(yearsAfter(last))).filter(year::covers);
    }

    /** The same days a number of calendar years earlier. */
    public Period yearsBefore(int back) {
        return earlierBy(java.time.Period.ofYears(back));
    }

    /** The smallest number of whole years to go back, so that the period ends no later than the day. */
    int yearsAfter(LocalDate last) {
        int years = end.getYear() - last.getYear();
        return end.plusDays(1).minusYears(years).isAfter(last.plusDays(1)) ? years + 1 : years;
    }

    /** Returns whether it is a calendar year, from 1 January to 31 December. */
    public boolean isCalendarYear() {
        return equals(year(end.getYear()));
    }

    /** Returns whether it has more days than a year from its first day on. */
    public boolean isLongerThanAYear() {
        return !end.isBefore(start.plusYears(1));
    }

    private Period earlierBy(java.time.Period time) {
        return new Period(start.minus(time), end.plusDays(1).minus(time).minusDays(1));
    }

    /**
     * The gaps of the period that none of the pieces covers.
     *
     * @param pieces parts of the period, which may overlap
     */
    List<Period> without(Collection<Period> pieces) {
        List<Period> gaps = new ArrayList<>();
        LocalDate next = start;
        for (Period piece : sortedByStart(pieces)) {
            if (next.isBefore(piece.start)) {
                gaps.add(new Period(next, piece.eve()));
            }
            next = piece.end.isBefore(next) ? next : piece.end.plusDays(1);
        }
        if (!next.isAfter(end)) {
            gaps.add(new Period(next, end));
        }
        return gaps;
    }

    private static List<Period> sortedByStart(Collection<Period> pieces) {
        return pieces.stream()
                .sorted(java.util.Comparator.comparing(Period::start))
                .toList();
    }

    /** The number of its days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** The number of days that lie in both. */
    long sharedDays(Period other) {
        return shared(other).map(Period::days).orElse(0L);
    }

    /** Orders by end, then by start. */
    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return start.equals(end) ? end.toString() : start + ".." + end;
    }
}
