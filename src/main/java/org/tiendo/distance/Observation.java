package org.tiendo.distance;

import java.time.Instant;

/**
 * One figure of a series as somebody reported it; a changed figure is another observation, known later.
 *
 * @param job the job that pulled it
 * @param origin who published it, as its source says; empty where the source is its own publisher
 * @param knownAt when the figure became known
 */
public record Observation(
        String job,
        String origin,
        String series,
        String area,
        Period period,
        Amount amount,
        DataStatus status,
        Instant knownAt) {}
