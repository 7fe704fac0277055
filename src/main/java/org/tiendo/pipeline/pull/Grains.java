package org.tiendo.pipeline.pull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.distance.Period;

/** Divides the days of a window into calendar periods; the first and the last are cut at the ends of the window. */
final class Grains {

    private final Grain grain;
    private final Period window;

    Grains(Grain grain, Period window) {
        this.grain = grain;
        this.window = window;
    }

    /** The period of a day inside the window. */
    Period of(LocalDate day) {
        LocalDate start = start(day);
        LocalDate end = next(start).minusDays(1);
        return new Period(
                start.isBefore(window.start()) ? window.start() : start,
                end.isAfter(window.end()) ? window.end() : end);
    }

    /** Every period of the window, in order. */
    List<Period> all() {
        List<Period> periods = new ArrayList<>();
        for (LocalDate day = window.start(); !day.isAfter(window.end()); day = next(start(day))) {
            periods.add(of(day));
        }
        return periods;
    }

    private LocalDate start(LocalDate day) {
        return switch (grain) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (grain) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }
}
