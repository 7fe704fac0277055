package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A span of days, both ends included.
 *
 * @param from null: no first day
 * @param to null: no last day
 */
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The days of a period that lie in the span. */
    Optional<Period> within(Period days) {
        LocalDate start = from == null || from.isBefore(days.start()) ? days.start() : from;
        LocalDate end = to == null || to.isAfter(days.end()) ? days.end() : to;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    boolean overlaps(Validity other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** The form in problems: {@code from 2002-01-31 to now}. */
    @Override
    public String toString() {
        return "from " + (from == null ? "ever" : from) + " to " + (to == null ? "now" : to);
    }

    private boolean isBefore(Validity other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
