package org.tiendo.catalog;

import java.time.LocalDate;
import org.tiendo.catalog.yaml.RelativeDay;

/**
 * The days that a row may belong to. A day outside is a typing error, or a database's value for "never".
 *
 * @param from the first day: a year, a day, or a distance from the business date such as {@code -5y}
 * @param to the last day, in the same notation
 */
public record Plausible(String from, String to) {

    /** The default: no register is older, and no plan extends further into the future. */
    public static final Plausible USUAL = new Plausible("1900", "+2y");

    /** @throws java.time.DateTimeException when one of the two texts is invalid */
    public Plausible {
        RelativeDay.require(from);
        RelativeDay.require(to);
    }

    /** @throws IllegalArgumentException when the days are reversed */
    public org.tiendo.distance.Period on(LocalDate businessDate) {
        return new org.tiendo.distance.Period(first(businessDate), last(businessDate));
    }

    boolean isReversed(LocalDate businessDate) {
        return last(businessDate).isBefore(first(businessDate));
    }

    private LocalDate first(LocalDate businessDate) {
        return RelativeDay.of(from, businessDate);
    }

    private LocalDate last(LocalDate businessDate) {
        LocalDate day = RelativeDay.of(to, businessDate);
        return RelativeDay.isYear(to) ? day.withMonth(12).withDayOfMonth(31) : day;
    }
}
