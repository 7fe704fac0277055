package org.tiendo.source;

/** The type that a reading requests for a column. */
public enum CellType {
    /** A {@link String}. */
    TEXT,
    /** A {@link java.math.BigDecimal}. */
    NUMBER,
    /** An {@link org.tiendo.distance.Amount}: a number, or a bound such as {@code >=31}. */
    AMOUNT,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** A {@link org.tiendo.distance.Period}: a day, or a month, quarter or year where the source has these. */
    PERIOD,
    /** An {@link java.time.Instant}; a bare date is the start of that day in the source's zone. */
    INSTANT
}
