package org.tiendo.bench;

import java.math.BigDecimal;

/**
 * All that a program says of the register, so that two can be seen to say the same.
 *
 * @param accepted rows that count
 * @param sum of all its figures
 */
record Totals(long accepted, long rejected, BigDecimal sum) {

    Totals {
        sum = sum.stripTrailingZeros();
    }

    @Override
    public String toString() {
        return accepted + " " + rejected + " " + sum.toPlainString();
    }
}
