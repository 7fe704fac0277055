package org.tiendo.source;

import java.math.BigDecimal;
import java.math.MathContext;

/** Limits the numbers from databases, as extreme exponents would exhaust the memory when written out. */
final class NumberCell {

    /** The most digits, far more than any unit conversion of a figure in the ledger needs. */
    private static final int MOST_DIGITS = 100;

    private NumberCell() {}

    /**
     * The number; zero where it is too small to leave a digit after rounding; a {@link BadCell} where it is too large.
     */
    static Object of(BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        if (number.signum() == 0 || wholeDigits < -MOST_DIGITS) {
            return BigDecimal.ZERO;
        }
        return wholeDigits > MOST_DIGITS
                ? new BadCell(
                        number.round(new MathContext(3)).toString(),
                        "has " + wholeDigits + " digits before the decimal point, which is no figure")
                : number;
    }
}
