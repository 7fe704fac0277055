package org.tiendo.distance;

import java.util.List;

/** The figures known at a cut-off, and the areas with their parts and predecessors. */
public interface Figures {

    SeriesTraits traits(String series);

    /** For each job, origin and period the vintage in force at the cut-off; in no particular order. */
    List<Observation> of(String series, String area);

    Geography geography();
}
