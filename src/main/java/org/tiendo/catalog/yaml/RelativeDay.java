package org.tiendo.catalog.yaml;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a day written as a year, as a day, or as a distance from the business date such as {@code -5y}. */
public final class RelativeDay {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DISTANCE = Pattern.compile("[+-]\\d{1,4}[ymd]");

    private RelativeDay() {}

    /**
     * Returns the day; for a year its first day.
     *
     * @throws java.time.DateTimeException when the text is not such a day
     */
    public static LocalDate of(String text, LocalDate businessDate) {
        if (DISTANCE.matcher(text).matches()) {
            return businessDate.plus(Period.parse("P" + text.toUpperCase(Locale.ROOT)));
        }
        return LocalDate.parse(isYear(text) ? text + "-01-01" : text);
    }

    /** @throws java.time.DateTimeException when the text is not such a day */
    public static void require(String text) {
        of(text, LocalDate.EPOCH);
    }

    public static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }
}
