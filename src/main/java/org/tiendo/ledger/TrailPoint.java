package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;

/**
 * An indicator in an area on one of the dates of its way to the target.
 *
 * @param amount null without an actual
 * @param expected null without a path
 * @param target null without a goal; of a range the lower end
 */
public record TrailPoint(
        LocalDate businessDate,
        @Nullable Amount amount,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal target,
        Status status) {}
