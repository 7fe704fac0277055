package org.tiendo.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Decimals;
import org.tiendo.store.Column;

/** Lines of a {@link CanonicalForm}, written field by field. */
final class CanonicalLines {

    /** Long enough for most lines. */
    private static final int LENGTH = 1000;

    private final StringBuilder text = new StringBuilder(LENGTH);
    private boolean isBegun;

    CanonicalLines add(@Nullable Object value) {
        if (isBegun) {
            text.append('\t');
        }
        isBegun = true;
        append(value);
        return this;
    }

    /** Adds a decimal as a database writes it, with all decimals that the ledger keeps. */
    CanonicalLines addKept(String decimal) {
        return add(plain(decimal));
    }

    private static String plain(String decimal) {
        String digits = decimal.indexOf('E') < 0 ? decimal : new BigDecimal(decimal).toPlainString();
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof BigDecimal decimal) {
            // Rounded as the ledger keeps it, so that a sealed number and the same number read back have the same text.
            text.append(Decimals.normalised(decimal).toPlainString());
        } else {
            escape(value instanceof Enum<?> word ? Column.of(word) : value.toString());
        }
    }

    private static boolean isPlain(String field) {
        for (int at = 0; at < field.length(); at++) {
            char character = field.charAt(at);
            if (character == '\\' || character < ' ') {
                return false;
            }
        }
        return true;
    }

    private void escape(String field) {
        if (isPlain(field)) {
            text.append(field);
            return;
        }
        for (int at = 0; at < field.length(); at++) {
            char character = field.charAt(at);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    /** Ends the line; one without a field is left out. */
    void end() {
        if (isBegun) {
            text.append('\n');
        }
        isBegun = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
