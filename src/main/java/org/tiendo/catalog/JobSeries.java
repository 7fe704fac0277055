package org.tiendo.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.SeriesTraits;

/**
 * A series that a job produces.
 *
 * @param code also the value of the job's {@code series} column, where it has one
 * @param unit the canonical unit, in which the ledger keeps the series
 * @param value the source's column; null when rows are counted
 * @param multiplier the factor from the source's unit to the canonical unit
 * @param areas the codes of the areas that rows may belong to, whenever they exist; a row of another area (a total
 *     among its parts) is rejected
 * @param absent the meaning of a period without rows
 * @param whole the code of the area whose parts they are, each at the time it was a part; null where the areas are
 *     named
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

    /** Creates a series whose areas are named. */
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

    /** The aggregation of the rows of one area and period into one figure. */
    public enum Aggregation {
        SUM,
        COUNT,
        /** The row of the latest day. */
        LAST,
        /** No aggregation: each row is a figure. */
        NONE
    }

    /** The calendar periods into which rows are aggregated; the current period ends with the business date. */
    public enum Grain {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /** The meaning of a period without rows. */
    public enum Absent {
        /** Zero: the source is a complete register, so nothing happened. */
        ZERO,
        /** Unknown: the period has not been reported. */
        MISSING
    }
}
