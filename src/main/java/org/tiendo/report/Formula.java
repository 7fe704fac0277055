package org.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Calculation;

/**
 * A formula in words and with its values.
 *
 * @param value the result; null where it is unknown
 */
record Formula(String words, String values, @Nullable BigDecimal value) {

    static Formula of(Calculation calculation, Notation notation) {
        return calculation.in(new CalculationFormulas(notation));
    }
}
