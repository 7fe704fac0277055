package org.tiendo.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the text of a file's cell into what its column should be. */
final class CellText {

    private final NumberFormat numbers;
    private final AmountText amounts;
    private final List<DatePattern> dates;
    private final ZoneId zone;
    private final Memo<Optional<Moment>> moments = new Memo<>(this::moment);

    CellText(NumberFormat numbers, AmountWords words, List<String> dates, ZoneId zone) {
        this.numbers = numbers;
        amounts = new AmountText(numbers, words);
        this.dates = dates.stream().map(DatePattern::of).toList();
        this.zone = zone;
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
            case AMOUNT -> amounts.read(text);
            case DATE -> date(text);
            case PERIOD -> period(text);
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

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Object orBad(@Nullable Object value, String text, String reason) {
        return value == null ? new BadCell(text, reason) : value;
    }

    private Object date(String text) {
        var moment = moments.of(text);
        return moment.isEmpty()
                ? new BadCell(text, "is not a date")
                : orBad(moment.get().day(zone), text, "is not a day but " + moment.get());
    }

    private Object period(String text) {
        var moment = moments.of(text);
        return moment.isEmpty()
                ? new BadCell(text, "is not a date")
                : moment.get().period(zone);
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

    /** {@code 2023-12-31T17:00:00Z} says the same in every country. */
    private static @Nullable Instant isoInstant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
