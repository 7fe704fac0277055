package org.tiendo.pipeline;

import java.time.LocalDate;
import java.util.List;

/**
 * Which past editions are to be cut.
 *
 * @param dates business dates that are over, in their order
 */
public record BackfillOrder(List<LocalDate> dates, Extent extent) {

    public BackfillOrder {
        dates = List.copyOf(dates);
    }

    /** What is done about a date that has an edition already. */
    public enum Extent {
        /** It is left as it is. */
        MISSING,
        /** It is pulled and cut once more, and gets a revision where that says something else. */
        ALL
    }
}
