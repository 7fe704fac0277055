package org.tiendo.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a source writes numbers; what does not fit is rejected, never guessed. */
public enum NumberFormat {
    /** {@code 1.234,5} */
    VI(".", ",", "1.234,5"),
    /** {@code 1,234.5} */
    EN(",", ".", "1,234.5"),
    /** {@code 1234.5}, no grouping */
    PLAIN("", ".", "1234.5");

    /** Far beyond a number of any statistic, its decimals written out; more would take minutes to read. */
    private static final int LONGEST = 1000;

    /** The minus that word processors put in the place of a hyphen. */
    private static final char LONG_MINUS = '\u2212';

    private final String group;
    private final String decimal;
    private final String example;
    private final Pattern shape;

    NumberFormat(String group, String decimal, String example) {
        this.group = group;
        this.decimal = decimal;
        this.example = example;
        // A grouped number does not begin with 0: 0.123 is the decimal of another format, not 123.
        var grouped = group.isEmpty() ? "" : "|[1-9]\\d{0,2}(" + Pattern.quote(group) + "\\d{3})+";
        this.shape =
                Pattern.compile("[+" + LONG_MINUS + "-]?(\\d+" + grouped + ")(" + Pattern.quote(decimal) + "\\d+)?");
    }

    /** The number that a text without surrounding spaces says; null when it says none in this format. */
    @Nullable
    BigDecimal parse(String text) {
        if (text.length() > LONGEST || !shape.matcher(text).matches()) {
            return null;
        }
        var ungrouped = group.isEmpty() ? text : text.replace(group, "");
        return new BigDecimal(ungrouped.replace(decimal, ".").replace(LONG_MINUS, '-'));
    }

    /** What to say of a text that does not fit. */
    String reason() {
        return "is not a number written like " + example;
    }
}
