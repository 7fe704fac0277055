package org.tiendo.catalog;

import java.math.BigDecimal;

/** Reads what a job without problems says of when its figures are due. */
final class FreshnessReader {

    private FreshnessReader() {}

    static Freshness read(Entry fresh) {
        if (fresh.isScalar()) {
            return new Freshness.Daily();
        }
        if (fresh.has("monthly_by_day")) {
            return new Freshness.Monthly(number(fresh, "monthly_by_day"));
        }
        return fresh.has("quarterly_by_day")
                ? new Freshness.Quarterly(number(fresh, "quarterly_by_day"))
                : new Freshness.Yearly(number(fresh, "yearly_in"));
    }

    private static int number(Entry fresh, String key) {
        return fresh.number(key).map(BigDecimal::intValueExact).orElseThrow();
    }
}
