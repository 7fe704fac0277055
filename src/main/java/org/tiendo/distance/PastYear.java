package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cumulative sums of a flow on the days of the plan's period in an earlier year.
 *
 * @param days the period, every day of which is reported
 * @param sums the sums since its first day, at the ends of the reported periods; zero on the day before
 * @param later the time from this period to the plan's
 */
record PastYear(Period days, NavigableMap<LocalDate, BigDecimal> sums, java.time.Period later) {

    /** The longest step in days; a longer one hides the season during it, as a yearly total does. */
    private static final long LONGEST_STEP = 92;

    /**
     * Creates the past year; empty where a day is not reported, or only by a bound.
     *
     * @param back the number of years, or for a longer plan of its periods, before the plan's
     */
    static Optional<PastYear> of(NavigableMap<Period, Reading> figures, Period plan, int back) {
        Period past = plan.cyclesBefore(back);
        NavigableMap<LocalDate, BigDecimal> sums = sums(figures, past);
        return sums.containsKey(past.end())
                ? Optional.of(new PastYear(past, sums, plan.cycle().multipliedBy(back)))
                : Optional.empty();
    }

    /** The cumulative sums; of two periods that end on the same day the longer one comes first and is kept. */
    private static NavigableMap<LocalDate, BigDecimal> sums(NavigableMap<Period, Reading> figures, Period past) {
        NavigableMap<LocalDate, BigDecimal> sums = new TreeMap<>();
        sums.put(past.eve(), BigDecimal.ZERO);
        figures.forEach((period, reading) -> {
            if (past.covers(period)
                    && sums.containsKey(period.eve())
                    && reading instanceof Figure figure
                    && figure.amount().isExact()) {
                sums.putIfAbsent(
                        period.end(),
                        sums.getOrDefault(period.eve(), BigDecimal.ZERO)
                                .add(figure.amount().value()));
            }
        });
        return sums;
    }

    boolean showsASeason() {
        return total().signum() > 0
                && sums.keySet().stream().allMatch(day -> day.equals(days.end()) || isSoonFollowed(day));
    }

    private boolean isSoonFollowed(LocalDate day) {
        return ChronoUnit.DAYS.between(day, sums.tailMap(day, false).firstKey()) <= LONGEST_STEP;
    }

    private BigDecimal total() {
        return sums.getOrDefault(days.end(), BigDecimal.ZERO);
    }

    /**
     * Its sums moved to the days of the plan's period; a month's last day stays one, so that 29 February is handled.
     */
    CumulativeCurve laidOver() {
        NavigableMap<LocalDate, BigDecimal> laid = new TreeMap<>();
        sums.forEach((day, sum) -> laid.put(laid(day), sum));
        return new CumulativeCurve(laid);
    }

    /** Its sums as shares of its total. */
    CumulativeCurve shares() {
        NavigableMap<LocalDate, BigDecimal> shares = new TreeMap<>();
        sums.forEach((day, sum) -> shares.put(laid(day), Decimals.fraction(sum, total())));
        return new CumulativeCurve(shares);
    }

    private LocalDate laid(LocalDate day) {
        LocalDate same = day.plus(later);
        boolean isLastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return isLastOfMonth ? same.with(TemporalAdjusters.lastDayOfMonth()) : same;
    }
}
