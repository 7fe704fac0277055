package org.tiendo.report.monthly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.report.Language;

/**
 * A value in a cell of the report: a number that is rounded only where it is shown, or words.
 *
 * @param number unrounded; null where there is no single number
 * @param decimals the number of decimals shown
 * @param form the sign of the number
 * @param before the text before the number, as {@code ≥}; may be empty
 * @param after the text after the number, as a unit; may be empty
 * @param words the text where there is no number; else empty
 * @param status the word for the figure's status; empty for an official one
 */
public record Value(
        @Nullable BigDecimal number,
        int decimals,
        Form form,
        String before,
        String after,
        String words,
        String status) {

    /** The value of which there is none, by the convention of statistical tables. */
    static final Value NONE = words("–");

    /** The value that is not available, by the convention of statistical tables. */
    static final Value NOT_AVAILABLE = words("...");

    private static final char NO_BREAK = '\u00a0';

    /** The form of a number. */
    public enum Form {
        PLAIN,
        /** With a plus above zero. */
        DIFFERENCE
    }

    static Value words(String words) {
        return new Value(null, 0, Form.PLAIN, "", "", words, "");
    }

    static Value number(BigDecimal number, int decimals) {
        return new Value(number, decimals, Form.PLAIN, "", "", "", "");
    }

    /** One that would round to zero has as many decimals as its first digit needs: it is a difference all the same. */
    static Value difference(BigDecimal number, int decimals, String unit) {
        boolean vanishes = number.signum() != 0
                && number.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
        int shown = vanishes ? number.scale() - number.precision() + 1 : decimals;
        return new Value(number, shown, Form.DIFFERENCE, "", " " + unit, "", "");
    }

    Value after(String sign) {
        return new Value(number, decimals, form, sign, after, words, status);
    }

    Value marked(@Nullable DataStatus dataStatus, Language language) {
        return dataStatus == null
                ? this
                : new Value(number, decimals, form, before, after, words, language.word(dataStatus));
    }

    /** The value without its status, in a language; the sign stays beside its number. */
    public String text(Language language) {
        if (number == null) {
            return words;
        }
        String shown =
                form == Form.DIFFERENCE ? language.difference(number, decimals) : language.rounded(number, decimals);
        return before.replace(' ', NO_BREAK) + shown + after;
    }
}
