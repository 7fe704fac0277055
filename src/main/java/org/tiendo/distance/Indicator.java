package org.tiendo.distance;

/**
 * An indicator of the plan, with the measure that calculates it.
 *
 * @param arrives the delay of its figure after the end of the plan's period; zero for figures of the period itself
 */
public record Indicator(String code, Measure measure, java.time.Period arrives) {}
