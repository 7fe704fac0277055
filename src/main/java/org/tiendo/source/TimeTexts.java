package org.tiendo.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * The texts that databases write for dates and times: {@code 2023-12-31}, {@code 2023-12-31 23:59:59.5} and {@code
 * 2023-12-31 16:59:59.5 UTC}.
 *
 * <p>Fractions below a nanosecond are cut off. A text of no such form is a {@link DateTimeException}.
 */
final class TimeTexts {

    private static final int DIGITS_OF_YEAR = 4;

    /** The length of a time with nine decimals, after its year. */
    private static final int LENGTH_AFTER_YEAR = "-12-31T23:59:59.123456789".length();

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private TimeTexts() {}

    /** The text of a time, with microseconds at most. */
    static String of(LocalDateTime time) {
        return TIME.format(time);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(signed(text));
    }

    static LocalDateTime time(String text) {
        String written = signed(text).replace(' ', 'T');
        int most = yearOf(written) + LENGTH_AFTER_YEAR;
        return LocalDateTime.parse(written.length() > most ? written.substring(0, most) : written);
    }

    /** The point in time of a text with a zone; in an hour that the clocks of the zone show twice, the first. */
    static Instant instant(String text) {
        int zone = text.lastIndexOf(' ');
        if (zone < 0) {
            throw new DateTimeException("There is no zone in " + text);
        }
        return time(text.substring(0, zone))
                .atZone(ZoneId.of(text.substring(zone + 1)))
                .toInstant();
    }

    /** The text with the sign that ISO 8601 asks for before a year of more than four digits. */
    private static String signed(String text) {
        return yearOf(text) > DIGITS_OF_YEAR && Character.isDigit(text.charAt(0)) ? "+" + text : text;
    }

    /** The length of the year, with its sign. */
    private static int yearOf(String text) {
        return text.indexOf('-', 1);
    }
}
