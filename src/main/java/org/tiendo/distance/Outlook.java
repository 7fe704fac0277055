package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands on its way through the plan's period, and where the way leads; quantities in its unit.
 *
 * @param expected what the path asks for by the end of the figure's period, of a flow for the reported days; null
 *     without a path
 * @param pace {@code actual / expected}, counted from a level's baseline, turned round where less is better; null
 *     without an expected value or an exact actual
 * @param forecast the value the period will end with; null without a method for it
 * @param forecastLow the lower end of what past years make of it; null without at least two
 * @param forecastHigh the upper end; null as {@code forecastLow}
 * @param path which path it is; empty without one
 * @param method how the forecast was made; empty without one
 * @param requiredPerMonth what is needed in each month not yet reported; null where nothing is
 * @param lastYearPerMonth what the same months of the year before came to; null where unknown
 * @param daysAhead how many days ahead of the path, negative is behind; null without a path
 * @param monthsReported of a flow, null for any other
 * @param monthsDue of a flow, how many months should be reported; null for any other
 * @param missing of a flow, the months that should be reported and are not, or not in full
 */
public record Outlook(
        @Nullable BigDecimal expected,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal forecastLow,
        @Nullable BigDecimal forecastHigh,
        String path,
        String method,
        @Nullable BigDecimal requiredPerMonth,
        @Nullable BigDecimal lastYearPerMonth,
        @Nullable Long daysAhead,
        @Nullable Integer monthsReported,
        @Nullable Integer monthsDue,
        List<YearMonth> missing) {

    public Outlook {
        missing = List.copyOf(missing);
    }

    /** The same without the quantities of a snapshot that the ledger cannot hold. */
    Outlook kept() {
        return new Outlook(
                Decimals.kept(expected),
                Decimals.kept(pace),
                Decimals.kept(forecast),
                forecastLow,
                forecastHigh,
                path,
                method,
                requiredPerMonth,
                lastYearPerMonth,
                daysAhead,
                monthsReported,
                monthsDue,
                missing);
    }

    /** For readers: the required rate and the time distance, as far as they are known; may be empty. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (daysAhead != null) {
            parts.add(Words.daysAhead(daysAhead));
        }
        if (requiredPerMonth != null) {
            String before =
                    lastYearPerMonth == null ? "" : ", last year did " + Words.rounded(lastYearPerMonth) + " a month";
            parts.add("needs " + Words.rounded(requiredPerMonth) + " a month from here" + before);
        }
        return String.join("; ", parts);
    }
}
