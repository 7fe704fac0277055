package org.tiendo.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The access terms of a source: its working calendar and its limit of concurrent pulls.
 *
 * @param calendar null where none is named
 * @param concurrent the largest number of concurrent pulls, over all nodes
 */
record SourceTerms(@Nullable WorkingCalendar calendar, int concurrent) {}
