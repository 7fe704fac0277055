package org.tiendo.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the text of a file's cell into what its column should be. */
final class CellText {

    private final NumberFormat numbers;
    private final List<DateTimeFormatter> dates;
    private final ZoneId zone;

    CellText(NumberFormat numbers, List<String> dates, ZoneId zone) {
        this.numbers = numbers;
        this.dates = dates.stream().map(CellText::strict).toList();
        this.zone = zone;
    }

    /**
     * A formatter that takes no 31 April for 1 May; its years are those of the calendar, so {@code yyyy} needs no era.
     *
     * @throws IllegalArgumentException when it is no pattern
     */
    static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(withoutEra(pattern), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Null for an empty cell, a {@link BadCell} for one that does not fit. */
    @Nullable
    Object read(CellType type, String raw) {
        var text = stripped(raw);
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> orBad(numbers.parse(text), text, numbers.reason());
            case AMOUNT -> orBad(AmountText.parse(text, numbers), text, numbers.reason());
            case DATE -> orBad(date(text), text, "is not a date");
            case INSTANT -> orBad(instant(text), text, "is not a date or a time");
        };
    }

    /** Without spaces around it, also those that do not break. */
    static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Object orBad(@Nullable Object value, String text, String reason) {
        return value == null ? new BadCell(text, reason) : value;
    }

    private @Nullable LocalDate date(String text) {
        var read = temporal(text);
        return read == null ? null : LocalDate.from(read);
    }

    private @Nullable Instant instant(String text) {
        var read = temporal(text);
        if (read instanceof LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }
        if (read instanceof LocalDateTime local) {
            return local.atZone(zone).toInstant();
        }
        return read instanceof OffsetDateTime time ? time.toInstant() : isoInstant(text);
    }

    private @Nullable TemporalAccessor temporal(String text) {
        for (var format : dates) {
            try {
                return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            } catch (DateTimeException e) {
                // Then it is perhaps of the next pattern.
            }
        }
        return null;
    }

    /** {@code 2023-12-31T17:00:00Z} says the same in every country. */
    private static @Nullable Instant isoInstant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String withoutEra(String pattern) {
        var changed = new StringBuilder(pattern.length());
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            quoted ^= c == '\'';
            changed.append(c == 'y' && !quoted ? 'u' : c);
        }
        return changed.toString();
    }
}
