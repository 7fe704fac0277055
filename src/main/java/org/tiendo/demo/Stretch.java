package org.tiendo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days between two checkpoints of one year.
 *
 * @param from the first day: 1 January, or the day after the previous checkpoint
 * @param to the checkpoint
 * @param previous the previous checkpoint of the same year; null for the first one
 */
record Stretch(LocalDate from, LocalDate to, @Nullable LocalDate previous) {

    static List<Stretch> upTo(Collection<LocalDate> checkpoints) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate previous = null;
        for (LocalDate to : new TreeSet<>(checkpoints)) {
            if (previous != null && previous.getYear() == to.getYear()) {
                stretches.add(new Stretch(previous.plusDays(1), to, previous));
            } else {
                stretches.add(new Stretch(to.withDayOfYear(1), to, null));
            }
            previous = to;
        }
        return stretches;
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** The cumulative value before this stretch, or {@code nothing} at the start of a year. */
    <T> T before(Map<LocalDate, T> cumulated, T nothing) {
        return previous == null ? nothing : cumulated.getOrDefault(previous, nothing);
    }
}
