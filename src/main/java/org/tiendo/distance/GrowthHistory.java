package org.tiendo.distance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.distance.Reading.Missing;
import org.tiendo.distance.Reading.Undecidable;

/**
 * The growth of a measure, in percent, over an earlier period as reported by the same providers.
 *
 * @param of the measure that grows
 * @param histories the source of readings that are restricted to some of the providers
 * @param plan the plan's period
 */
record GrowthHistory(Measure.Growth growth, History of, Histories histories, Period plan, MethodBreaks breaks)
        implements History {

    @Override
    public NavigableSet<LocalDate> days() {
        return of.days();
    }

    @Override
    public Reading at(LocalDate day) {
        return of.at(day).then(now -> since(now, day));
    }

    @Override
    public Missing none() {
        return of.none();
    }

    /**
     * The reading of the latest day that can be compared. A month in progress has no counterpart among whole months, so
     * the months before it are compared.
     */
    @Override
    public Reading latest() {
        for (LocalDate day : days().descendingSet()) {
            Reading reading = at(day);
            boolean isOfWholeMonths = day.getDayOfMonth() == day.lengthOfMonth();
            if (reading instanceof Figure || (reading instanceof Undecidable && isOfWholeMonths)) {
                return reading;
            }
        }
        return days().isEmpty() ? none() : at(days().last());
    }

    /**
     * The figure that the day's figure is compared with, of the months that are reported in both years; without a
     * figure of the day, of all months. It lacks the months that are not reported, each of its own year.
     */
    Reading base(LocalDate day) {
        Reading then = before(day);
        return of.at(day)
                .in(
                        now -> withBase(now, day, (rest, base) -> base)
                                .then(base -> base.lacking(unreported(now, day))),
                        missing -> then,
                        undecidable -> then);
    }

    private SortedSet<YearMonth> unreported(Figure now, LocalDate day) {
        SortedSet<YearMonth> months = new TreeSet<>(now.missing());
        if (ofProvidersOf(now).at(growth.before(day, plan)) instanceof Figure base) {
            months.addAll(base.missing());
        }
        return months;
    }

    /** The figure of the base, of all months. */
    Reading before(LocalDate day) {
        return of.at(growth.before(day, plan));
    }

    /** The day's figure less its base, of the months that are reported in both years. */
    Reading difference(LocalDate day) {
        return of.at(day).then(now -> withoutBreak(now, day, () -> withBase(now, day, Figure::minus)));
    }

    private Reading since(Figure now, LocalDate day) {
        return withoutBreak(now, day, () -> compared(now, day));
    }

    private Reading withoutBreak(Figure now, LocalDate day, Supplier<Reading> comparison) {
        Optional<Remark> changed = breaks.between(growth.since(day, plan), day);
        return changed.isPresent() ? new Undecidable(changed.get(), now.used()) : comparison.get();
    }

    /**
     * The growth of a figure. If the chosen provider has no figure of the base, a provider with both figures is
     * compared with itself.
     */
    private Reading compared(Figure now, LocalDate day) {
        Reading own = withBase(now, day, GrowthHistory::grown);
        if (!(own instanceof Missing missing)) {
            return own;
        }
        Reading others = growth.in(histories.ofOtherProvidersThan(now.used())).at(day);
        return others instanceof Figure figure
                ? figure.contradicted(now.conflicts())
                : new Undecidable(RemarkKind.NO_BASELINE.of(missing.reason()), now.used());
    }

    private Reading withBase(Figure now, LocalDate day, BiFunction<Figure, Figure, Reading> comparison) {
        LocalDate before = growth.before(day, plan);
        History own = ofProvidersOf(now);
        return own.at(before).then(base -> {
            SortedSet<YearMonth> lacking = new TreeSet<>(now.missing());
            lacking.addAll(moved(base.missing(), growth.yearsBack(plan)));
            return lacking.isEmpty() ? comparison.apply(now, base) : inBothYears(now, own, lacking, day, comparison);
        });
    }

    private History ofProvidersOf(Figure now) {
        return growth.of().in(histories.ofProvidersOf(now.used()));
    }

    /**
     * Compares only the months that are reported in both years: a month that is missing in one year is left out of the
     * other.
     */
    private Reading inBothYears(
            Figure now,
            History own,
            SortedSet<YearMonth> lacking,
            LocalDate day,
            BiFunction<Figure, Figure, Reading> comparison) {
        SortedSet<YearMonth> before = moved(lacking, -growth.yearsBack(plan));
        return own.without(lacking, day)
                .then(rest -> own.without(before, growth.before(day, plan)).then(base -> comparison.apply(rest, base)))
                .then(figure -> figure.lacking(lacking).contradicted(now.conflicts()));
    }

    private static SortedSet<YearMonth> moved(SortedSet<YearMonth> months, int years) {
        return months.stream().map(month -> month.plusYears(years)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reading grown(Figure now, Figure base) {
        Amount from = base.amount();
        if (!from.isAboveZero() && !from.isVague()) {
            List<Observation> used =
                    Stream.concat(now.used().stream(), base.used().stream()).toList();
            RemarkKind why = from.mayBeAboveZero() ? RemarkKind.MAYBE_NOT_ABOVE_ZERO : RemarkKind.NOT_ABOVE_ZERO;
            return new Undecidable(RemarkKind.NO_GROWTH.of(from, base.end(), why.of()), used);
        }
        return now.growthOver(base);
    }
}
