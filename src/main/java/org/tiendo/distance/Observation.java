package org.tiendo.distance;

import java.time.Instant;

/**
 * One figure of a series as reported; a changed figure is another observation with a later {@code knownAt}.
 *
 * @param job the job that pulled it
 * @param origin the publisher named by the source; empty where the source is its own publisher
 * @param knownAt the time at which the figure became known
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
