package org.tiendo.ledger;

import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/**
 * What an observation of a job speaks of.
 *
 * @param origin without spaces around it: MySQL's collations take no notice of those at the end
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
