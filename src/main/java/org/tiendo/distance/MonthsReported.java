package org.tiendo.distance;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The months reported, out of those that are due.
 *
 * @param reported the number of months reported in full; null, as {@code due}, for figures that are not reported by
 *     months
 * @param missing the months that are due and not reported, or not in full
 */
record MonthsReported(@Nullable Integer reported, @Nullable Integer due, SortedSet<YearMonth> missing) {

    static final MonthsReported NONE = new MonthsReported(null, null, Collections.emptySortedSet());
}
