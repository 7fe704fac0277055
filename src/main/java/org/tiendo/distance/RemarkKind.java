package org.tiendo.distance;

/**
 * The kinds of remarks on a verdict, with the arguments that each takes in order; the resources {@code
 * messages/reasons_*} have a sentence for each in every language. The ledger keeps their names, so a kind is never
 * renamed.
 */
public enum RemarkKind {
    /** A whole sentence of an edition that was sealed before the ledger kept remarks. */
    SENTENCE,

    // No figure. Series, then the day, the span, the period, or the period and the silent areas.
    NO_FIGURE_OF,
    NO_FIGURE_NEAR,
    NO_FIGURE_OF_SAME_MONTHS,
    NO_FIGURE_FOR,
    NO_FIGURE_FROM,
    /** Day. */
    LATE_SINCE,
    /** Day. */
    NOT_DUE,
    NO_VALUE_ASSIGNED,

    // Figures that cover less than the period.
    /** Day. */
    LATEST_FIGURE,
    /** Number of months reported, number of months in all; a late sum. */
    MONTHS_COUNTED,
    /** Number of months reported, number of months in all; a sum that is not late. */
    MONTHS_REPORTED,
    /** List of months: their numbers, or with the year. */
    MISSING_MONTHS,

    // Figures that decide nothing.
    /** Remark on the figure that is missing. */
    NO_BASELINE,
    NO_DAY_TO_COUNT_FROM,
    /** Day. */
    METHOD_CHANGED,
    /** List of series. */
    ZERO_DENOMINATOR,
    /** Denominator. */
    MAYBE_ZERO_DENOMINATOR,
    /** Amount that the growth starts from, its day, one of the next two. */
    NO_GROWTH,
    MAYBE_NOT_ABOVE_ZERO,
    NOT_ABOVE_ZERO,
    /** Name of the result, both amounts, {@link #ANY_NUMBER} or the amounts without a margin. */
    NO_LIMIT,
    ANY_NUMBER,
    NO_MARGIN,
    BOTH_NO_MARGIN,
    RESULT_SUM,
    RESULT_DIFFERENCE,
    RESULT_RATIO,
    RESULT_GROWTH,

    // Figures that are no exact numbers: list of figures.
    RANGES,
    APPROXIMATE,
    WITHOUT_MARGIN,
    CENSORED,
    /** Series, number or numbers, {@link #WORD} or nothing. */
    RANGE_FIGURE,
    /** Series, number, word or nothing, the ends. */
    APPROXIMATE_FIGURE,
    /** Series, number, word or nothing. */
    WITHOUT_MARGIN_FIGURE,
    /** Series, sign, number, word or nothing. */
    CENSORED_FIGURE,
    /** The source's own word. */
    WORD,
    /** Both ends of a range. */
    ENDS,
    ENDS_BELOW_ZERO,

    // Numbers that the ledger cannot hold.
    /** Number of digits, largest number of digits. */
    ACTUAL_TOO_LARGE,
    /** List of quantities. */
    OUT_OF_RANGE,
    QUANTITY_GAP,
    QUANTITY_PROGRESS,
    QUANTITY_EXPECTED,
    QUANTITY_PACE,
    QUANTITY_FORECAST,

    // Contradictions.
    /** Series, list of claims. */
    SOURCES_DIFFER,
    /** Series, period, list of claims. */
    SOURCE_DIFFERS_FROM_ITSELF,
    /** Amount, provider, {@link #OF_STATUS} or nothing, {@link #KNOWN_ON} or nothing. */
    CLAIM,
    OF_STATUS,
    KNOWN_ON,
    /** Provider. */
    SUM_OF_PARTS,
    /** Provider. */
    SUM_OF_SHORTER_PERIODS,

    // Areas in time.
    /** List of {@link #SHARE}. */
    DERIVED,
    /** Area, share. */
    SHARE,
    /** Day, list of the next two. */
    COUNTED_ON_AREAS,
    WITH_PARTS,
    WITHOUT_PARTS,
    /** Area, list of the next two. */
    AREA_COUNTED,
    FROM_FIRST_DAY,
    UNTIL_LAST_DAY,
    /** List of series. */
    RATES_NOT_CONVERTED,

    // Deliveries that were not taken, taken back, or too old.
    /** Area or nothing, place, reason, {@link #MORE_ROWS} or nothing. */
    REJECTED,
    /** The same arguments; the row does not name its area. */
    PERHAPS_REJECTED,
    OF_AREA,
    /** Number of rows. */
    MORE_ROWS,
    /** Number of rows, job, place of the first, its reason. */
    REJECTED_WITHOUT_DAY,
    /** Series, area, period, amount, job, day, {@link #MORE_FIGURES} or nothing. */
    WITHDRAWN,
    /** Series, area, period, status, status before, {@link #MORE_FIGURES} or nothing. */
    STATUS_LOWERED,
    /** Number of figures. */
    MORE_FIGURES,
    /** Last day of the figure, its age in days, last day of the figure that is late, the day it was due. */
    STALE,

    // Paths and forecasts, which no edition seals. Baseline.
    PATH_FROM_BASELINE,
    PATH_KEEPS_BASELINE,
    PATH_BY_DAYS,
    PATH_KEEPS_NO_CHANGE,
    PATH_OF_GROWTH,
    PATH_MILESTONES,
    /** List of years. */
    PATH_SEASONAL,
    /** Number of complete past years, number that a season needs. */
    PATH_WITHOUT_SEASON,
    FORECAST_LAST_LEVEL,
    FORECAST_GROWTH,
    FORECAST_SEASONAL,
    FORECAST_RUN_RATE;

    /** A remark of this kind; texts, numbers, days and other arguments as {@link Remark} has them. */
    public Remark of(Object... arguments) {
        return new Remark(this, java.util.Arrays.asList(arguments));
    }
}
