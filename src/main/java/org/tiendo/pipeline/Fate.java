package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.quality.Rejection;

/** What becomes of a row. */
sealed interface Fate {

    /**
     * It counts, and says this besides its values.
     *
     * @param area null where rows name none
     * @param day the day it speaks of; the last one of a period
     * @param period as the row states it; null where it states a day
     */
    record Counted(
            @Nullable String area,
            LocalDate day,
            @Nullable Period period,
            Instant knownAt,
            DataStatus status,
            String origin)
            implements Fate {}

    /** It is a total among its parts, as its job declares. */
    record Total() implements Fate {}

    /** It lies outside the window: it speaks of other days, or was not known yet. */
    record Outside() implements Fate {}

    /** It is not fit to be known. */
    record Rejected(Rejection rejection) implements Fate {
        Rejected(@Nullable String column, String reason) {
            this(new Rejection(column == null ? "" : column, reason));
        }
    }
}
