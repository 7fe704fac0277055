package org.tiendo.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notation of numbers in a source; a text that does not fit is rejected, and no value is guessed. */
public enum NumberFormat {
    /** {@code 1.234,5} */
    VI(".", ",", "1.234,5"),
    /** {@code 1,234.5} */
    EN(",", ".", "1,234.5"),
    /** {@code 1234.5}, without grouping */
    PLAIN("", ".", "1234.5");

    /**
     * The longest text, far longer than any statistic with its decimals; a much longer one would take minutes to parse.
     */
    private static final int LONGEST = 1000;

    /** The minus sign that word processors write for a hyphen. */
    private static final char LONG_MINUS = '\u2212';

    private final String group;
    private final String decimal;
    private final String example;
    private final Pattern shape;

    NumberFormat(String group, String decimal, String example) {
        this.group = group;
        this.decimal = decimal;
        this.example = example;
        // A grouped number does not start with 0: 0.123 is a decimal of another format, not 123.
        var grouped = group.isEmpty() ? "" : "|[1-9]\\d{0,2}(" + Pattern.quote(group) + "\\d{3})+";
        this.shape =
                Pattern.compile("[+" + LONG_MINUS + "-]?(\\d+" + grouped + ")(" + Pattern.quote(decimal) + "\\d+)?");
    }

    /** The number of a text without surrounding spaces; null when the text is not a number in this format. */
    @Nullable
    BigDecimal parse(String text) {
        if (text.length() > LONGEST || !shape.matcher(text).matches()) {
            return null;
        }
        var ungrouped = group.isEmpty() ? text : text.replace(group, "");
        return new BigDecimal(ungrouped.replace(decimal, ".").replace(LONG_MINUS, '-'));
    }

    /** The reason for rejecting a text that does not fit, as the end of a sentence. */
    String reason() {
        return "is not a number written like " + example;
    }
}
