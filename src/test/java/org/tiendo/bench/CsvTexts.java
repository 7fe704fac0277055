package org.tiendo.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the texts of the file as one writes it for this one file; a file names few different days. */
final class CsvTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, LocalDate> days = new HashMap<>();

    void add(CheckedSums sums, String id, String area, String day, String amount) {
        sums.add(Long.parseLong(id), area, day(day), cents(amount));
    }

    private @Nullable LocalDate day(String text) {
        LocalDate known = days.get(text);
        if (known == null) {
            try {
                known = LocalDate.parse(text, DAY);
            } catch (DateTimeException e) {
                return null;
            }
            days.put(text, known);
        }
        return known;
    }

    /** The hundredths of {@code 1.234,56}; null for an empty text. */
    private static @Nullable Long cents(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int comma = text.length() - 3;
        boolean isNegative = text.charAt(0) == '-';
        long cents = 0;
        for (int at = isNegative ? 1 : 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= '0' && letter <= '9') {
                cents = Math.addExact(Math.multiplyExact(cents, 10L), letter - '0');
            } else if (letter != (at == comma ? ',' : '.')) {
                throw new NumberFormatException(text);
            }
        }
        return isNegative ? -cents : cents;
    }
}
