package org.tiendo.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The days that a row may speak of. A day outside is a typing error, or a database's value for "never".
 *
 * @param from its first day: a year, a day, or a time from the business date such as {@code -5y}
 * @param to its last day: the same
 */
public record Plausible(String from, String to) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MOVING = Pattern.compile("[+-]\\d{1,4}[ymd]");

    // Below the patterns that it is checked by.
    /** Registers are younger and plans look no further ahead. */
    public static final Plausible USUAL = new Plausible("1900", "+2y");

    /** @throws java.time.DateTimeException when one of the two is no such day */
    public Plausible {
        requireDay(from);
        requireDay(to);
    }

    /** @throws java.time.DateTimeException when it is none */
    static void requireDay(String text) {
        day(text, LocalDate.EPOCH);
    }

    /** @throws IllegalArgumentException when it {@link #isReversed} */
    public org.tiendo.distance.Period on(LocalDate businessDate) {
        return new org.tiendo.distance.Period(first(businessDate), last(businessDate));
    }

    boolean isReversed(LocalDate businessDate) {
        return last(businessDate).isBefore(first(businessDate));
    }

    private LocalDate first(LocalDate businessDate) {
        return day(from, businessDate);
    }

    private LocalDate last(LocalDate businessDate) {
        LocalDate day = day(to, businessDate);
        return YEAR.matcher(to).matches() ? day.withMonth(12).withDayOfMonth(31) : day;
    }

    private static LocalDate day(String text, LocalDate businessDate) {
        if (MOVING.matcher(text).matches()) {
            return businessDate.plus(Period.parse("P" + text.toUpperCase(Locale.ROOT)));
        }
        return LocalDate.parse(YEAR.matcher(text).matches() ? text + "-01-01" : text);
    }
}
