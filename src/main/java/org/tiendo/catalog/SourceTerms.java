package org.tiendo.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How a source may be asked, and when it gives its figures.
 *
 * @param calendar null where none is named
 * @param concurrent how many pulls may ask it at once, over all nodes
 */
record SourceTerms(@Nullable WorkingCalendar calendar, int concurrent) {}
