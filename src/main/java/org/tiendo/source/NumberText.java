package org.tiendo.source;

import java.math.BigDecimal;

/**
 * Reads the digits of a number in one notation, letter by letter; of one with few digits no object is made. Reused for
 * each text, not thread-safe.
 */
final class NumberText {

    /** The minus sign that word processors write for a hyphen. */
    private static final char LONG_MINUS = '\u2212';

    private static final int IN_A_GROUP = 3;

    /** A letter that no number contains. */
    private static final int NONE = -1;

    private final int group;
    private final char decimal;
    private char[] letters = {};
    private int at;
    private int to;
    private int digits;
    private int scale;
    private long unscaled;
    private boolean isNegative;

    /** @param group the sign between groups of three digits; empty for none */
    NumberText(String group, String decimal) {
        this.group = group.isEmpty() ? NONE : group.charAt(0);
        this.decimal = decimal.charAt(0);
    }

    /** Returns whether the text is a number of the notation; if so, the other methods give it. */
    boolean read(char[] text, int from, int end) {
        letters = text;
        at = from;
        to = end;
        digits = 0;
        scale = 0;
        unscaled = 0;
        isNegative = at < to && (letters[at] == '-' || letters[at] == LONG_MINUS);
        if (isNegative || (at < to && letters[at] == '+')) {
            at++;
        }
        return isWhole() && isFraction();
    }

    /** Returns whether digits are read: a plain row of them, or groups of three of which the first may be shorter. */
    private boolean isWhole() {
        boolean isZeroFirst = at < to && letters[at] == '0';
        int first = digits();
        if (first == 0 || at == to || letters[at] != group) {
            return first > 0;
        }
        // A grouped number does not start with 0: 0.123 is a decimal of another format, not 123.
        if (isZeroFirst || first > IN_A_GROUP) {
            return false;
        }
        while (at < to && letters[at] == group) {
            at++;
            if (digits() != IN_A_GROUP) {
                return false;
            }
        }
        return true;
    }

    private boolean isFraction() {
        if (at == to) {
            return true;
        }
        if (letters[at++] != decimal) {
            return false;
        }
        scale = digits();
        return scale > 0 && at == to;
    }

    /** Reads the digits that follow, and returns their number; more than fit are counted only. */
    private int digits() {
        int from = at;
        while (at < to && letters[at] >= '0' && letters[at] <= '9') {
            // Overflow does no harm: isPlain says no then.
            unscaled = unscaled * 10 + (letters[at] - '0');
            at++;
        }
        digits += at - from;
        return at - from;
    }

    /** Returns whether the number is {@link #unscaled} divided by ten to the power of {@link #scale}. */
    boolean isPlain() {
        return Cells.isShort(digits, scale);
    }

    long unscaled() {
        return isNegative ? -unscaled : unscaled;
    }

    int scale() {
        return scale;
    }

    BigDecimal number(String text) {
        if (isPlain()) {
            return BigDecimal.valueOf(unscaled(), scale);
        }
        var written = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == decimal) {
                written.append('.');
            } else if (letter == LONG_MINUS) {
                written.append('-');
            } else if (letter != group) {
                written.append(letter);
            }
        }
        return new BigDecimal(written.toString());
    }
}
