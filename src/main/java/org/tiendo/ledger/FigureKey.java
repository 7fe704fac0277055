package org.tiendo.ledger;

import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/**
 * The key of a figure within a job.
 *
 * @param origin without surrounding spaces: MySQL's collations ignore trailing ones
 */
record FigureKey(String series, String area, Period period, String origin) {

    FigureKey {
        origin = origin.strip();
    }

    static FigureKey of(Observation observation) {
        return new FigureKey(observation.series(), observation.area(), observation.period(), observation.origin());
    }

    FigureKey of(Period other) {
        return new FigureKey(series, area, other, origin);
    }

    @Override
    public String toString() {
        String place = series + " of area " + area + " for " + period;
        return origin.isEmpty() ? place : place + " by " + origin;
    }
}
