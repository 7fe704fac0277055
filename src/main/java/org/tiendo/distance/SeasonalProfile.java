package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The seasonal profile of a flow: its distribution over the year in the years before the plan's.
 *
 * @param years the complete years that are reported in steps, the latest first
 * @param last the year just before the plan's, also where one figure reports all of it; null where a day is missing
 */
record SeasonalProfile(List<PastYear> years, @Nullable PastYear last) {

    /** The profile of a measure that is not a flow. */
    static final SeasonalProfile NONE = new SeasonalProfile(List.of(), null);

    /**
     * The fewest years that make a profile. Fewer show the years' own events more than the season; more than {@link
     * #MOST} show another economy.
     */
    private static final int LEAST = 2;

    private static final int MOST = 5;

    SeasonalProfile {
        years = List.copyOf(years);
    }

    /** @param figures the figures of one provider, so that all years are counted in the same way */
    static SeasonalProfile of(NavigableMap<Period, Reading> figures, Period plan) {
        List<PastYear> years = IntStream.rangeClosed(1, MOST)
                .mapToObj(back -> PastYear.of(figures, plan, back))
                .flatMap(Optional::stream)
                .filter(PastYear::showsASeason)
                .toList();
        return new SeasonalProfile(years, PastYear.of(figures, plan, 1).orElse(null));
    }

    boolean isKnown() {
        return years.size() >= LEAST;
    }

    /** Each year's shares on the days of the plan's period; empty where too few years are known. */
    List<CumulativeCurve> shares() {
        return isKnown() ? years.stream().map(PastYear::shares).toList() : List.of();
    }

    /** The share of the year's result expected by each day: the mean of past years, or the share of days. */
    CumulativeCurve share(Period plan) {
        return isKnown()
                ? CumulativeCurve.mean(shares())
                : CumulativeCurve.straight(plan, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** The year of a period, as 2022; with the year it begins in where that is another, as 2021-2022. */
    private static String years(Period days) {
        int first = days.start().getYear();
        int last = days.end().getYear();
        return first == last ? String.valueOf(last) : first + "-" + last;
    }

    /** The years it is calculated from, the earliest first, or their number where they are too few. */
    Reason words() {
        Remark words = isKnown()
                ? RemarkKind.PATH_SEASONAL.of(
                        years.stream().map(year -> years(year.days())).sorted().toList())
                : RemarkKind.PATH_WITHOUT_SEASON.of(years.size(), LEAST);
        return Reason.of(List.of(words));
    }
}
