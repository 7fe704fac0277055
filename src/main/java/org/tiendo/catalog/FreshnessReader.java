package org.tiendo.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;

/** Reads the freshness rule of a job or a calendar; empty where it is invalid, which the schema check reports. */
final class FreshnessReader {

    private static final BigDecimal LATEST_DAY = BigDecimal.valueOf(31);

    private FreshnessReader() {}

    static Optional<Freshness> read(Entry fresh) {
        if (fresh.isScalar()) {
            return Optional.of(new Freshness.Daily());
        }
        return number(fresh, "monthly_by_day")
                .<Freshness>map(Freshness.Monthly::new)
                .or(() -> closed(fresh))
                .or(() -> number(fresh, "quarterly_by_day").map(Freshness.Quarterly::new))
                .or(() -> number(fresh, "yearly_in").map(Freshness.Yearly::new));
    }

    private static Optional<Freshness> closed(Entry fresh) {
        return number(fresh, "monthly_closed_on")
                .flatMap(closedOn ->
                        number(fresh, "filed_by").map(filedBy -> new Freshness.MonthlyClosed(closedOn, filedBy)));
    }

    private static Optional<Integer> number(Entry fresh, String key) {
        return fresh.number(key)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0 && number.compareTo(LATEST_DAY) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
