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
    private final NumberText digits;
    private final AmountText amounts;
    private final List<DatePattern> dates;
    private final ZoneId zone;
    private final String noDate;
    private final String noTime;
    private final Texts texts = new Texts();
    private final Memo<Object> days = new Memo<>(this::date);
    private final Memo<Object> periods = new Memo<>(this::period);
    private final Memo<Object> times = new Memo<>(this::time);

    CellText(NumberFormat numbers, AmountWords words, List<String> dates, ZoneId zone) {
        this.numbers = numbers;
        digits = numbers.reader();
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
        return text.isEmpty() ? null : value(type, text);
    }

    private Object value(CellType type, String text) {
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> orBad(numbers.parse(text), text, numbers.reason());
            case AMOUNT -> amounts.read(text);
            case DATE -> days.of(text);
            case PERIOD -> periods.of(text);
            case INSTANT -> times.of(text);
        };
    }

    /** Reads the letters from the one index, inclusive, to the other, exclusive, into a cell; of most without a string. */
    void read(CellType type, char[] letters, int start, int end, Cells cells, int row) {
        int from = start;
        int to = end;
        while (from < to && isSpace(letters[from])) {
            from++;
        }
        while (to > from && isSpace(letters[to - 1])) {
            to--;
        }
        if (from == to) {
            cells.set(row, null);
            return;
        }
        switch (type) {
            case TEXT -> text(letters, from, to, cells, row);
            case NUMBER, AMOUNT -> number(type, letters, from, to, cells, row);
            case DATE -> cells.set(row, days.of(letters, from, to));
            case PERIOD -> cells.set(row, periods.of(letters, from, to));
            case INSTANT -> cells.set(row, times.of(letters, from, to));
        }
    }

    private void text(char[] letters, int from, int to, Cells cells, int row) {
        long number = wholeNumber(letters, from, to);
        if (number < 0) {
            cells.set(row, texts.same(letters, from, to));
        } else {
            texts.keep(number, cells, row);
        }
    }

    private void number(CellType type, char[] letters, int from, int to, Cells cells, int row) {
        if (digits.read(letters, from, to) && digits.isPlain()) {
            cells.set(row, digits.unscaled(), digits.scale());
        } else {
            cells.set(row, value(type, new String(letters, from, to - from)));
        }
    }

    /** The number above zero of which {@link Long#toString(long)} makes this text; -1 where there is none. */
    private static long wholeNumber(char[] letters, int from, int to) {
        if (to - from > Cells.MOST_DIGITS || letters[from] == '0') {
            return -1;
        }
        long number = 0;
        for (int at = from; at < to; at++) {
            if (letters[at] < '0' || letters[at] > '9') {
                return -1;
            }
            number = number * 10 + (letters[at] - '0');
        }
        return number;
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
        var moment = moment(text);
        return moment.isEmpty()
                ? new BadCell(text, noDate)
                : orBad(moment.get().day(zone), text, "is not a day but " + moment.get());
    }

    private Object period(String text) {
        var moment = moment(text);
        return moment.isEmpty() ? new BadCell(text, noDate) : moment.get().period(zone);
    }

    private Object time(String text) {
        var moment = moment(text);
        return orBad(moment.isEmpty() ? isoInstant(text) : moment.get().instant(zone), text, noTime);
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
