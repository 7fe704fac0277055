package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The properties of a series that calculations need.
 *
 * @param tolerance the largest difference between two sources, as a share of the larger figure, that is not a conflict
 * @param methodBreaks the days on which the method of the figures changes
 * @param precedence the jobs that report it, the most trusted first
 */
public record SeriesTraits(
        String code, Kind kind, BigDecimal tolerance, List<LocalDate> methodBreaks, List<String> precedence) {

    public SeriesTraits {
        methodBreaks = List.copyOf(methodBreaks);
        precedence = List.copyOf(precedence);
    }

    /** The kinds of series: their figures add up over time, over areas, or not at all. */
    public enum Kind {
        /** Adds up over time and over areas. */
        FLOW,
        /** Holds at a date; adds up over areas. */
        STOCK,
        /** Does not add up. */
        PUBLISHED_RATE;

        boolean addsUpOverAreas() {
            return this != PUBLISHED_RATE;
        }
    }
}
