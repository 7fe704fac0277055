package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/** Observations for tests, which state only what matters to them. */
record Pulled(Observation observation) {

    static final String JOB = "published";
    static final String SERIES = "grdp_growth_rate";

    static Pulled figure(String value) {
        return new Pulled(new Observation(
                JOB,
                "Cục Thống kê",
                SERIES,
                "62",
                Period.year(2022),
                Amount.exact(new BigDecimal(value)),
                DataStatus.ESTIMATE,
                Instant.parse("2023-01-11T00:00:00Z")));
    }

    Pulled known(String instant) {
        return new Pulled(new Observation(
                observation.job(),
                observation.origin(),
                observation.series(),
                observation.area(),
                observation.period(),
                observation.amount(),
                observation.status(),
                Instant.parse(instant)));
    }

    Pulled of(String origin, String series, String area, Period period) {
        return new Pulled(new Observation(
                observation.job(),
                origin,
                series,
                area,
                period,
                observation.amount(),
                observation.status(),
                observation.knownAt()));
    }

    Pulled by(String origin) {
        return of(origin, observation.series(), observation.area(), observation.period());
    }

    Pulled as(DataStatus status, Amount amount) {
        return new Pulled(new Observation(
                observation.job(),
                observation.origin(),
                observation.series(),
                observation.area(),
                observation.period(),
                amount,
                status,
                observation.knownAt()));
    }
}
