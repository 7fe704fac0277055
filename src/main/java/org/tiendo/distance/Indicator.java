package org.tiendo.distance;

/**
 * What the plan speaks of.
 *
 * @param arrives how long after the end of the plan's period its figure is due; zero for figures of the period itself
 */
public record Indicator(String code, Measure measure, java.time.Period arrives) {}
