package org.tiendo.ledger;

import java.time.LocalDate;

/**
 * A row that failed a check, or a figure that the ledger cannot hold although its rows were valid.
 *
 * @param run the run that rejected it
 * @param place the row's number in the result or its line in the file, from 1; {@link #NO_PLACE} for a figure
 * @param key the row's key in its source; its line or number where the job names no key
 * @param column the source's column at fault; empty when it is the row as a whole
 * @param values the row's values by column name, as JSON
 */
public record Reject(
        long run,
        String job,
        LocalDate businessDate,
        long place,
        String key,
        String column,
        String reason,
        String values) {

    /** The line of a reject that belongs to no single row. */
    public static final long NO_PLACE = 0;
}
