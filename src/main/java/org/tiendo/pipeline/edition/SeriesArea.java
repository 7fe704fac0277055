package org.tiendo.pipeline.edition;

import org.tiendo.distance.Observation;

/** The key of one series in one area. */
record SeriesArea(String series, String area) {

    static SeriesArea of(Observation observation) {
        return new SeriesArea(observation.series(), observation.area());
    }
}
