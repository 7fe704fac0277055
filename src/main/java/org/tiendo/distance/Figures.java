package org.tiendo.distance;

import java.util.List;

/** The figures known at a cut-off, and the areas with their parts and predecessors. */
public interface Figures {

    SeriesTraits traits(String series);

    /** The vintage in force at the cut-off for each job, origin and period, in no particular order. */
    List<Observation> of(String series, String area);

    Geography geography();
}
