package org.tiendo.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.SeriesTraits;

/**
 * One series that a job yields.
 *
 * @param code also the value of the job's {@code series} column, where it has one
 * @param unit canonical unit, in which the ledger keeps it
 * @param value the source's column; null when rows are counted
 * @param multiplier source unit to canonical unit
 * @param areas the areas rows may speak of, by code, whenever they exist; a row of another area (a total among its
 *     parts) is rejected
 * @param absent what a period without rows means
 * @param whole code of the area whose parts they are, as each was a part of it; null where they are named
 */
public record JobSeries(
        String code,
        SeriesTraits.Kind kind,
        String unit,
        Aggregation aggregation,
        @Nullable String value,
        BigDecimal multiplier,
        Grain grain,
        List<String> areas,
        Absent absent,
        @Nullable String whole) {

    public JobSeries {
        areas = List.copyOf(areas);
    }

    /** One whose areas are named. */
    public JobSeries(
            String code,
            SeriesTraits.Kind kind,
            String unit,
            Aggregation aggregation,
            @Nullable String value,
            BigDecimal multiplier,
            Grain grain,
            List<String> areas,
            Absent absent) {
        this(code, kind, unit, aggregation, value, multiplier, grain, areas, absent, null);
    }

    /** How the rows of one area and period become one figure. */
    public enum Aggregation {
        SUM,
        COUNT,
        /** The row of the latest day. */
        LAST,
        /** Each row is a figure already. */
        NONE
    }

    /** The calendar periods rows are gathered into; the one in progress ends with the business date. */
    public enum Grain {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /** What a period without rows means. */
    public enum Absent {
        /** A complete register: nothing happened. */
        ZERO,
        /** It has not been reported. */
        MISSING
    }
}
