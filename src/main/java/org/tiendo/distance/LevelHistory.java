package org.tiendo.distance;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a series, day by day.
 *
 * @param plan the plan's period
 * @param today the day on which a carried figure must not be too old
 */
record LevelHistory(Series series, Period plan, LocalDate today, java.time.@Nullable Period carried)
        implements History {

    @Override
    public NavigableSet<LocalDate> days() {
        LocalDate oldest = carried == null ? plan.start() : today.minus(carried);
        return series.ends().tailSet(oldest.isBefore(plan.start()) ? oldest : plan.start(), true);
    }

    @Override
    public Reading at(LocalDate day) {
        return series.at(day, figures -> Optional.ofNullable(figures.get(Period.day(day))));
    }

    @Override
    public Reading standing(LocalDate day) {
        if (carried == null) {
            return at(day);
        }
        @Nullable LocalDate latest = series.ends().floor(day);
        return latest == null || latest.isBefore(day.minus(carried))
                ? series.missing(RemarkKind.NO_FIGURE_NEAR, day, carried.toString())
                : at(latest);
    }

    @Override
    public Reading.Missing none() {
        return series.none(plan, plan.until(today));
    }
}
