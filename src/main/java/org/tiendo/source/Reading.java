package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What to read from a source.
 *
 * @param what the SQL text of a query, or the path of a file relative to its job's folder
 * @param columns the columns wanted; others that the source has are not looked at
 * @param from first day wanted, bound as {@code :from}
 * @param to last day wanted, bound as {@code :to}
 * @param asOf only what was recorded by then is wanted, bound as {@code :asOf}
 * @param now when it is read, by which a file that is still being written is told from others
 */
public record Reading(String what, List<Column> columns, LocalDate from, LocalDate to, Instant asOf, Instant now) {

    public Reading {
        columns = List.copyOf(columns);
    }
}
