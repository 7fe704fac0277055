package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to read rows from a source.
 *
 * @param what the SQL text of a query, or the path of a file relative to the source's folder
 * @param columns the requested columns; other columns of the source are ignored
 * @param from the first requested day, bound as {@code :from}
 * @param to the last requested day, bound as {@code :to}
 * @param asOf the cut-off, bound as {@code :asOf}: only rows recorded by then are requested
 * @param now the time of reading, by which a file that is still being written is recognised
 */
public record Reading(String what, List<Column> columns, LocalDate from, LocalDate to, Instant asOf, Instant now) {

    public Reading {
        columns = List.copyOf(columns);
    }
}
