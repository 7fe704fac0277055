package org.tiendo.pipeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The order to build editions of past dates.
 *
 * @param dates business dates that are over, in their order
 */
public record BackfillOrder(List<LocalDate> dates, Extent extent) {

    public BackfillOrder {
        dates = List.copyOf(dates);
    }

    /** The treatment of a date that has an edition already. */
    public enum Extent {
        /** Its edition is left as it is. */
        MISSING,
        /** It is pulled and its edition is built once more, and gets a revision where that differs. */
        ALL
    }
}
