package org.tiendo.distance;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/** The sum of a series since the first day of the plan's period or, for days before it, of one as long. */
record FlowHistory(Series series, Period plan) implements History {

    @Override
    public NavigableSet<LocalDate> days() {
        return series.ends().tailSet(plan.start(), true);
    }

    @Override
    public Reading at(LocalDate day) {
        Period whole = new Period(start(day), day);
        return series.at(day, told -> sum(told, whole));
    }

    @Override
    public Reading.Missing none() {
        return series.none(plan);
    }

    private LocalDate start(LocalDate day) {
        java.time.Period length = plan.length();
        LocalDate start = plan.start();
        while (start.isAfter(day)) {
            start = start.minus(length);
        }
        return start;
    }

    private Optional<Reading> sum(NavigableMap<Period, Reading> told, Period whole) {
        List<Period> cover = Cover.of(told.navigableKeySet(), whole);
        return cover.stream()
                .map(period -> series.of(period, told))
                .reduce((sum, next) -> sum.then(total -> next.then(total::plus)))
                .map(sum -> sum.then(total -> total.lacking(Months.missing(whole, cover))));
    }
}
