package org.tiendo.report.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.Listing;

/**
 * One page of a table.
 *
 * @param count of the rows
 * @param next the place to go on from, for {@code after}; null at the end
 */
public record Rows(
        Listing<List<@Nullable Object>> listing,
        int count,
        @Nullable String next) {}
