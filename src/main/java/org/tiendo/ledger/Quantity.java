package org.tiendo.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/** Quantities as the ledger keeps them: DECIMAL(38,16), rounded half-even by us, for the servers would round halves up. */
final class Quantity {

    private Quantity() {}

    static BigDecimal kept(BigDecimal value) {
        return value.setScale(Amount.SCALE, RoundingMode.HALF_EVEN);
    }

    /** The kept one without the zeros it ends on, as everywhere outside the tables. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Amount.exact(kept(value)).value();
    }

    /** Once kept; nothing is the same as nothing. */
    static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return kept(one).compareTo(kept(other)) == 0;
    }
}
