package org.tiendo.distance;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * How many of the months that should be reported are.
 *
 * @param reported in full; null, as {@code due}, for what is not told by months
 * @param missing months that are due and not reported, or not in full
 */
record Coverage(@Nullable Integer reported, @Nullable Integer due, SortedSet<YearMonth> missing) {

    static final Coverage NONE = new Coverage(null, null, Collections.emptySortedSet());
}
