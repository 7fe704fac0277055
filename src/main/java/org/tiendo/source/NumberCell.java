package org.tiendo.source;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as databases give them, without exponents that would fill the memory once written out. */
final class NumberCell {

    /** Far beyond what any unit makes of a figure that the ledger can hold. */
    private static final int MOST_DIGITS = 100;

    private NumberCell() {}

    /** The number; zero for one that no rounding leaves anything of; a {@link BadCell} for one without measure. */
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
