package org.tiendo.distance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sum of a series since the first day of the plan's period; for earlier days since the same day of an earlier year.
 *
 * @param today the last period end that is read
 */
record FlowHistory(Series series, Period plan, LocalDate today) implements History {

    @Override
    public NavigableSet<LocalDate> days() {
        return series.ends().tailSet(plan.start(), true);
    }

    @Override
    public Reading at(LocalDate day) {
        Period whole = new Period(start(day), day);
        return series.at(day, figures -> sum(figures, whole));
    }

    /**
     * The sum of the other months; a missing reading unless periods that contain none of the given months cover every
     * day of them.
     */
    @Override
    public Reading without(SortedSet<YearMonth> months, LocalDate day) {
        SortedSet<Period> leftOut = months.stream().map(Months::whole).collect(Collectors.toCollection(TreeSet::new));
        List<Period> pieces = new Period(start(day), day).without(leftOut);
        Reading sum = series.at(day, figures -> exactly(figures, pieces));
        return sum instanceof Reading.Missing ? series.missing(RemarkKind.NO_FIGURE_OF_SAME_MONTHS, day) : sum;
    }

    private Optional<Reading> exactly(NavigableMap<Period, Reading> figures, List<Period> pieces) {
        List<Period> cover = pieces.stream()
                .flatMap(piece -> PeriodTiling.of(figures.navigableKeySet(), piece).stream())
                .toList();
        boolean isWhole = days(cover) == days(pieces);
        return Optional.of(cover).filter(any -> isWhole).flatMap(all -> sum(figures, all));
    }

    private static long days(List<Period> periods) {
        return periods.stream().mapToLong(Period::days).sum();
    }

    @Override
    public Reading.Missing none() {
        return series.none(plan, plan.until(today));
    }

    private LocalDate start(LocalDate day) {
        java.time.Period cycle = plan.cycle();
        LocalDate start = plan.start();
        while (start.isAfter(day)) {
            start = start.minus(cycle);
        }
        return start;
    }

    private Optional<Reading> sum(NavigableMap<Period, Reading> figures, Period whole) {
        List<Period> cover = PeriodTiling.of(figures.navigableKeySet(), whole);
        return sum(figures, cover).map(sum -> sum.then(total -> total.lacking(Months.missing(whole, cover))));
    }

    private Optional<Reading> sum(NavigableMap<Period, Reading> figures, List<Period> cover) {
        return cover.stream()
                .map(period -> series.of(period, figures))
                .reduce((sum, next) -> sum.then(total -> next.then(total::plus)));
    }
}
