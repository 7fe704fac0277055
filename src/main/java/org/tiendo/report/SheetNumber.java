package org.tiendo.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.tiendo.distance.Decimals;

/**
 * A number as a spreadsheet can hold it, which is to 15 significant digits, with the format that shows it.
 *
 * @param format shows every decimal, except of a quotient: of that at most six, while the cell holds more
 */
record SheetNumber(BigDecimal value, String format) {

    private static final MathContext HELD = new MathContext(15, RoundingMode.HALF_EVEN);

    /** More decimals than a department states: a number that has them was rounded by a division already. */
    private static final int MOST_STATED_DECIMALS = 10;

    private static final int SHOWN_OF_QUOTIENT = 6;
    private static final BigDecimal LEAST_SHORTENED = new BigDecimal("0.001");

    /**
     * A number of up to 15 digits as it is, and a quotient of more, rounded half-even to 15; empty for any other, which
     * no spreadsheet can hold without another value.
     */
    static Optional<SheetNumber> of(BigDecimal number) {
        BigDecimal exact = Decimals.plain(number);
        BigDecimal held = Decimals.plain(exact.round(HELD));
        boolean isExact = held.compareTo(exact) == 0;
        boolean isQuotient = exact.scale() > MOST_STATED_DECIMALS && exact.precision() - exact.scale() <= 15;
        return isExact || isQuotient ? Optional.of(new SheetNumber(held, format(held))) : Optional.empty();
    }

    /** The number of characters that it takes in its format. */
    int shownWidth() {
        int whole = value.toBigInteger().toString().length();
        return whole + whole / 3 + Math.max(0, format.length() - "#,##0".length());
    }

    private static String format(BigDecimal held) {
        boolean isShortened = held.scale() > MOST_STATED_DECIMALS && held.abs().compareTo(LEAST_SHORTENED) >= 0;
        int decimals = isShortened ? SHOWN_OF_QUOTIENT : held.scale();
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
