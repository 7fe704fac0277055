package org.tiendo.distance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the method of the figures changes.
 *
 * @param days in order
 */
record MethodBreaks(List<LocalDate> days) {

    MethodBreaks {
        days = days.stream().sorted().toList();
    }

    static MethodBreaks of(Measure measure, Figures figures) {
        return new MethodBreaks(measure.series()
                .flatMap(code -> figures.traits(code).methodBreaks().stream())
                .toList());
    }

    /** The reason that figures of the two days must not be compared; empty where they may be. */
    Optional<Remark> between(LocalDate earlier, LocalDate later) {
        return days.stream()
                .filter(day -> day.isAfter(earlier) && !day.isAfter(later))
                .findFirst()
                .map(RemarkKind.METHOD_CHANGED::of);
    }
}
