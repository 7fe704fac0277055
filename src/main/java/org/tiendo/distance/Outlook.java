package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The position of an indicator on its path through the plan's period, and its forecast; quantities in its unit.
 *
 * @param expected the value that the path requires by the end of the figure's period, of a flow for the reported days;
 *     null without a path
 * @param pace {@code actual / expected}, counted from a level's baseline, inverted where less is better; null without
 *     an expected value or an exact actual
 * @param forecast the expected value at the end of the period; null without a method for it
 * @param forecastLow the lower end of the range from past years; null without at least two
 * @param forecastHigh the upper end; null as {@code forecastLow}
 * @param path the name of the path; empty without one
 * @param method the forecast method; empty without one
 * @param required the amount that is still required
 * @param daysAhead the days ahead of the path, negative is behind; null without a path
 * @param monthsReported of a flow, the number of months reported; null for any other
 * @param monthsDue of a flow, the number of months that should be reported; null for any other
 * @param missing of a flow, the months that should be reported and are not, or not in full
 */
public record Outlook(
        @Nullable BigDecimal expected,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal forecastLow,
        @Nullable BigDecimal forecastHigh,
        Reason path,
        Reason method,
        RequiredRate required,
        @Nullable Long daysAhead,
        @Nullable Integer monthsReported,
        @Nullable Integer monthsDue,
        List<YearMonth> missing) {

    public Outlook {
        missing = List.copyOf(missing);
    }

    /** The outlook without the quantities of a snapshot that the ledger cannot hold. */
    Outlook kept() {
        boolean isRangeKept = Decimals.kept(forecastLow) != null && Decimals.kept(forecastHigh) != null;
        return new Outlook(
                Decimals.kept(expected),
                Decimals.kept(pace),
                Decimals.kept(forecast),
                isRangeKept ? forecastLow : null,
                isRangeKept ? forecastHigh : null,
                path,
                method,
                required,
                daysAhead,
                monthsReported,
                monthsDue,
                missing);
    }

    /** The required rate and the time distance as a sentence for readers, as far as they are known; may be empty. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (daysAhead != null) {
            parts.add(Words.daysAhead(daysAhead));
        }
        parts.add(required.sentence());
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }
}
