package org.tiendo.report.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a table that a program asks for.
 *
 * @param filters the written values by filter; every value of a text counts, of the others the only one
 * @param fixed the parameters of the table's own condition: numbers, days, instants
 * @param after the {@code next} of the page before; null for the first page
 * @param limit of rows, from 1
 */
public record Question(
        Map<String, List<String>> filters,
        Map<String, Object> fixed,
        @Nullable String after,
        int limit) {

    public Question {
        filters = Map.copyOf(filters);
        fixed = Map.copyOf(fixed);
    }
}
