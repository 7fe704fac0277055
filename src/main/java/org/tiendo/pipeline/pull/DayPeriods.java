package org.tiendo.pipeline.pull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tiendo.distance.Period;

/** The periods of a window's days, each calculated once. */
final class DayPeriods {

    private final long firstDay;
    private final List<Period> periods;
    private final int[] indexes;

    DayPeriods(Grains grains, Period window) {
        periods = grains.all();
        firstDay = window.start().toEpochDay();
        indexes = new int[Math.toIntExact(window.end().toEpochDay() - firstDay) + 1];
        for (int index = 0; index < periods.size(); index++) {
            Period period = periods.get(index);
            int from = Math.toIntExact(period.start().toEpochDay() - firstDay);
            int to = Math.toIntExact(period.end().toEpochDay() - firstDay);
            Arrays.fill(indexes, from, to + 1, index);
        }
    }

    int size() {
        return periods.size();
    }

    /** The index of a day's period; the day is one of the window. */
    int index(LocalDate day) {
        return indexes[Math.toIntExact(day.toEpochDay() - firstDay)];
    }

    Period of(LocalDate day) {
        return periods.get(index(day));
    }
}
