package org.tiendo.distance;

import java.util.List;

/** What is known at a cut-off, and of which parts an area is made. */
public interface Figures {

    SeriesTraits traits(String series);

    /** For each job, origin and period the vintage in force at the cut-off; in no particular order. */
    List<Observation> of(String series, String area);

    /** The areas whose sum the area is, in the plan's period; empty for one that has no parts. */
    List<String> parts(String area);
}
