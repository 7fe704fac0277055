package org.tiendo.source;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A notation in which a source writes days, months, quarters or years, with the letters of {@link DateTimeFormatter}.
 *
 * <p>Parsing is strict: 31 April is invalid and not 1 May. {@code yyyy} is the calendar year and needs no era.
 */
public final class DatePattern {

    private static final OffsetDateTime SAMPLE = OffsetDateTime.of(2024, 2, 29, 13, 47, 58, 0, ZoneOffset.ofHours(7));

    /**
     * The letters of weeks, which are refused: the first day of a week and the first week of a year differ between
     * countries.
     */
    private static final Pattern WEEKS = Pattern.compile("[Yw]");

    private final String pattern;
    private final DateTimeFormatter format;

    private DatePattern(String pattern) {
        this.pattern = pattern;
        format = DateTimeFormatter.ofPattern(unquoted(pattern, text -> text.replace('y', 'u')), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * @throws IllegalArgumentException when the pattern is invalid, or has neither a day nor a month, quarter or year
     */
    public static DatePattern of(String pattern) {
        var made = new DatePattern(pattern);
        unquoted(pattern, DatePattern::withoutWeeks);
        try {
            var parsed = made.format.parse(made.write(SAMPLE));
            if (days(parsed) != null && !hasHalfATime(parsed)) {
                return made;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(pattern + " can't be read back", e);
        }
        throw new IllegalArgumentException(pattern + " names no day, month, quarter or year");
    }

    /**
     * The valid pattern with {@code y} for {@code Y} and {@code d} for {@code D}, which were probably meant; empty
     * where there is none.
     */
    public static Optional<String> meant(String text) {
        var meant = unquoted(text, letters -> letters.replace('Y', 'y').replace('D', 'd'));
        try {
            return meant.equals(text) ? Optional.empty() : Optional.of(of(meant).pattern);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the time is incomplete, such as an hour of twelve without AM or PM. */
    private static boolean hasHalfATime(TemporalAccessor parsed) {
        return parsed.query(TemporalQueries.localTime()) == null
                && Stream.of(ChronoField.values()).anyMatch(field -> field.isTimeBased() && parsed.isSupported(field));
    }

    /** The date or time of a text; null where the text does not match the pattern or the day does not exist. */
    @Nullable
    Moment read(String text) {
        // With several patterns most texts belong to another one, and exceptions are slow.
        var position = new ParsePosition(0);
        if (format.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return null;
        }
        try {
            return moment(format.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    String write(OffsetDateTime time) {
        return format.format(time);
    }

    private static @Nullable Moment moment(TemporalAccessor parsed) {
        var days = days(parsed);
        return days == null
                ? null
                : new Moment(
                        days,
                        parsed.query(TemporalQueries.localTime()),
                        parsed.query(TemporalQueries.zone()) instanceof ZoneOffset offset ? offset : null);
    }

    private static @Nullable Period days(TemporalAccessor parsed) {
        var day = parsed.query(TemporalQueries.localDate());
        if (day != null) {
            return Period.day(day);
        }
        if (!parsed.isSupported(ChronoField.YEAR) || parsed.isSupported(ChronoField.DAY_OF_MONTH)) {
            return null;
        }
        int year = parsed.get(ChronoField.YEAR);
        if (parsed.isSupported(ChronoField.MONTH_OF_YEAR)) {
            return months(YearMonth.of(year, parsed.get(ChronoField.MONTH_OF_YEAR)), 1);
        }
        if (parsed.isSupported(IsoFields.QUARTER_OF_YEAR)) {
            int quarter = Math.toIntExact(parsed.getLong(IsoFields.QUARTER_OF_YEAR));
            return months(YearMonth.of(year, quarter * 3 - 2), 3);
        }
        return months(YearMonth.of(year, 1), 12);
    }

    private static Period months(YearMonth first, int count) {
        LocalDate end = first.plusMonths(count - 1).atEndOfMonth();
        return new Period(first.atDay(1), end);
    }

    private static String withoutWeeks(String letters) {
        if (WEEKS.matcher(letters).find()) {
            throw new IllegalArgumentException("weeks are no days, months, quarters or years");
        }
        return letters;
    }

    /** Applies the change to the parts of the pattern outside quotes. */
    private static String unquoted(String pattern, UnaryOperator<String> change) {
        var changed = new StringBuilder(pattern.length());
        var parts = pattern.split("'", -1);
        for (int part = 0; part < parts.length; part++) {
            changed.append(part == 0 ? "" : "'").append(part % 2 == 0 ? change.apply(parts[part]) : parts[part]);
        }
        return changed.toString();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
