package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.quality.Rejection;

/**
 * The outcome of a row. It has no cases as other sealed types have, because each would capture the block and the row,
 * which is an object for every row that is read; whoever needs one kind of outcome asks for it with {@code instanceof}.
 */
public sealed interface RowOutcome {

    /** Adds so many rows of this outcome to the counts. */
    void countIn(RowCounts counts, long rows);

    /**
     * The row is counted; the components are its facts besides its values.
     *
     * @param area null where the rows name none
     * @param day the day of the row; the last one of a period
     * @param period the period that the row states; null where it states a day
     */
    record Counted(
            @Nullable String area,
            LocalDate day,
            @Nullable Period period,
            Instant knownAt,
            DataStatus status,
            String origin)
            implements RowOutcome {
        @Override
        public void countIn(RowCounts counts, long rows) {
            counts.addAccepted(rows);
        }
    }

    /** The row is a total among its parts, as its job declares. */
    record Total() implements RowOutcome {
        @Override
        public void countIn(RowCounts counts, long rows) {
            counts.addFiltered(rows);
        }
    }

    /** The row lies outside the window: it is of other days, or was not known yet. */
    record Outside() implements RowOutcome {
        @Override
        public void countIn(RowCounts counts, long rows) {
            counts.addOutside(rows);
        }
    }

    /** The row failed a check. */
    record Rejected(Rejection rejection) implements RowOutcome {
        Rejected(@Nullable String column, String reason) {
            this(new Rejection(column == null ? "" : column, reason));
        }

        @Override
        public void countIn(RowCounts counts, long rows) {
            counts.addRejected(rows);
        }
    }
}
