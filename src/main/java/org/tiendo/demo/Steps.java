package org.tiendo.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Converts amounts to whole numbers of their smallest step, and back. */
final class Steps {

    private Steps() {}

    /** @throws IllegalArgumentException when the amount is not a whole number of steps */
    static long of(BigDecimal amount, BigDecimal step) {
        try {
            return amount.divide(step, 0, RoundingMode.UNNECESSARY).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(amount + " is not a whole number of steps of " + step, e);
        }
    }

    static BigDecimal amount(long steps, BigDecimal step) {
        return step.multiply(BigDecimal.valueOf(steps));
    }
}
