package org.tiendo.distance;

import java.util.List;

/** What is known at a cut-off, and how the areas hang together. */
public interface Figures {

    SeriesTraits traits(String series);

    /** For each job, origin and period the vintage in force at the cut-off; in no particular order. */
    List<Observation> of(String series, String area);

    Geography geography();
}
