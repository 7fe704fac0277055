package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;
import org.tiendo.store.Column;

/**
 * A figure that a pull received and did not take, because it rejected its rows, or some of them.
 *
 * @param run the run that rejected them
 * @param area null where the rows name no known area
 * @param period null where the rows name no readable period
 * @param rows the number of rejected rows; 0 where the rows were valid and their sum was not
 * @param foundAt the file and line, or the source and key, of the first of them
 * @param reason the reason why the first of them was rejected
 * @param knownAt the moment the first of them became known
 */
public record RejectedFigure(
        long run,
        String job,
        LocalDate businessDate,
        String series,
        @Nullable String area,
        @Nullable Period period,
        long rows,
        String foundAt,
        String reason,
        Instant knownAt) {

    /** The width of the column; a row may be as long as a file. */
    private static final int LONGEST = 500;

    public RejectedFigure {
        foundAt = shortened(foundAt);
        reason = shortened(reason);
        knownAt = Column.kept(knownAt);
    }

    /** The same figure with more rejected rows. */
    public RejectedFigure with(long more) {
        return new RejectedFigure(run, job, businessDate, series, area, period, rows + more, foundAt, reason, knownAt);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        // Half of a surrogate pair is no character.
        boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end) + "…";
    }
}
