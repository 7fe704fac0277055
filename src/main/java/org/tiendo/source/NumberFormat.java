package org.tiendo.source;

import java.math.BigDecimal;
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

    private final String group;
    private final String decimal;
    private final String example;

    NumberFormat(String group, String decimal, String example) {
        this.group = group;
        this.decimal = decimal;
        this.example = example;
    }

    /** The number of a text without surrounding spaces; null when the text is not a number in this format. */
    @Nullable
    BigDecimal parse(String text) {
        var letters = reader();
        return text.length() <= LONGEST && letters.read(text.toCharArray(), 0, text.length())
                ? letters.number(text)
                : null;
    }

    /** A reader of this notation, which is reused for each text. */
    NumberText reader() {
        return new NumberText(group, decimal);
    }

    /** The reason for rejecting a text that does not fit, as the end of a sentence. */
    String reason() {
        return "is not a number written like " + example;
    }
}
