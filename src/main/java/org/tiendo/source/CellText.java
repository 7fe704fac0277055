package org.tiendo.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts the text of a cell to its column's type. */
final class CellText {

    private static final String ISO_INSTANT = "2023-12-31T17:00:00Z";

    private final NumberFormat numbers;
    private final AmountText amounts;
    private final List<DatePattern> dates;
    private final ZoneId zone;
    private final String noDate;
    private final String noTime;
    private final Memo<Optional<Moment>> moments = new Memo<>(this::moment);

    CellText(NumberFormat numbers, AmountWords words, List<String> dates, ZoneId zone) {
        this.numbers = numbers;
        amounts = new AmountText(numbers, words);
        this.dates = dates.stream().map(DatePattern::of).toList();
        this.zone = zone;
        noDate = "is not a date written like " + anyOf(dates);
        noTime = "is not a date or a time written like "
                + anyOf(Stream.concat(dates.stream(), Stream.of(ISO_INSTANT)).toList());
    }

    private static String anyOf(List<String> patterns) {
        int last = patterns.size() - 1;
        return last < 1
                ? String.join("", patterns)
                : String.join(", ", patterns.subList(0, last)) + " or " + patterns.get(last);
    }

    /** The value of a cell; null for an empty cell, a {@link BadCell} for an invalid one. */
    @Nullable
    Object read(CellType type, String raw) {
        var text = stripped(raw);
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> orBad(numbers.parse(text), text, numbers.reason());
            case AMOUNT -> amounts.read(text);
            case DATE -> date(text);
            case PERIOD -> period(text);
            case INSTANT -> orBad(instant(text), text, noTime);
        };
    }

    /** The text without surrounding spaces, including non-breaking ones. */
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

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Object orBad(@Nullable Object value, String text, String reason) {
        return value == null ? new BadCell(text, reason) : value;
    }

    private Object date(String text) {
        var moment = moments.of(text);
        return moment.isEmpty()
                ? new BadCell(text, noDate)
                : orBad(moment.get().day(zone), text, "is not a day but " + moment.get());
    }

    private Object period(String text) {
        var moment = moments.of(text);
        return moment.isEmpty() ? new BadCell(text, noDate) : moment.get().period(zone);
    }

    private @Nullable Instant instant(String text) {
        var moment = moments.of(text);
        return moment.isEmpty() ? isoInstant(text) : moment.get().instant(zone);
    }

    private Optional<Moment> moment(String text) {
        for (var pattern : dates) {
            var moment = pattern.read(text);
            if (moment != null) {
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    /** Parses a time like {@link #ISO_INSTANT}, a notation with the same meaning in every country. */
    private static @Nullable Instant isoInstant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
