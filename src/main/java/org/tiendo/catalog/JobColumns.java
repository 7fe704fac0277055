package org.tiendo.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The names of a source's columns by what they mean; a period is a {@code day}, or a start and an end.
 *
 * @param area null when every row speaks of the one area of its series
 * @param series names the series of a row where a file holds several; else null
 * @param key identifies a row when it is rejected; null: its place does
 * @param knownOn when the row became known; null: when it is pulled
 * @param origin who published the figure; null: the source
 */
public record JobColumns(
        @Nullable String area,
        @Nullable String day,
        @Nullable String periodStart,
        @Nullable String periodEnd,
        @Nullable String series,
        @Nullable String status,
        @Nullable String knownOn,
        @Nullable String key,
        @Nullable String origin) {}
