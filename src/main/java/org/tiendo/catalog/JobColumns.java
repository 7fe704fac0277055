package org.tiendo.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The names of a source's columns by their meaning; a period is a {@code day}, or a start and an end.
 *
 * @param area null when all rows belong to the one area of their series
 * @param series the column that names a row's series where the source has several; else null
 * @param key the column that identifies a rejected row; null: its row number does
 * @param knownOn the column of the day on which the row became known; null: it became known when it was pulled
 * @param origin the column of the figure's publisher; null: the source is the publisher
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
