package org.tiendo.ledger;

/** Answers queries for figures, within a view of the store in which nothing changes. */
@FunctionalInterface
public interface FigureReading {

    /** Reads the table for each query. */
    FigureReading EACH_TIME = Observations::known;

    /**
     * Finds the last vintage of each job, origin, series, area and period that was known at the cut-off.
     *
     * @param view the observations as the view shows them
     */
    KnownVintages known(Observations view, KnowledgeQuery query);
}
