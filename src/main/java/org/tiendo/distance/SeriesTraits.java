package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What must be known of a series to calculate with it.
 *
 * @param tolerance how far, as a share of the larger figure, two sources may differ before it is a conflict
 * @param methodBreaks days from which the figures follow another method than before
 * @param precedence jobs that report it, the most trusted first
 */
public record SeriesTraits(
        String code, Kind kind, BigDecimal tolerance, List<LocalDate> methodBreaks, List<String> precedence) {

    public SeriesTraits {
        methodBreaks = List.copyOf(methodBreaks);
        precedence = List.copyOf(precedence);
    }

    /** Whether figures add up over time, over areas, or not at all. */
    public enum Kind {
        /** Adds up over time and over areas. */
        FLOW,
        /** Holds at a date; adds up over areas. */
        STOCK,
        /** Adds up over nothing. */
        PUBLISHED_RATE;

        boolean addsUpOverAreas() {
            return this != PUBLISHED_RATE;
        }
    }
}
