package org.tiendo.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/**
 * Rounds quantities as the ledger keeps them: DECIMAL(38,16), half-even. It rounds them itself because the servers
 * would round halves up.
 */
final class Quantity {

    private Quantity() {}

    static BigDecimal kept(BigDecimal value) {
        return value.setScale(Amount.SCALE, RoundingMode.HALF_EVEN);
    }

    /** The kept value without trailing zeros, as everywhere outside the tables. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Amount.exact(kept(value)).value();
    }
}
