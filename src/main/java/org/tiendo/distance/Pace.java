package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exact figure compared with the path at the figure's own period end. */
record Pace(BigDecimal actual, LocalDate end, Path path, List<Period> unreported, Goal goal, Period plan) {

    Optional<BigDecimal> expected() {
        return path.by(end, unreported);
    }

    /**
     * {@code actual / expected}, both counted from the baseline where one is stated; else inverted where less is
     * better. Empty where a share has no meaning: with a baseline, where the expected value is no better than it;
     * without one, where the expected value or the divisor is not positive.
     */
    Optional<BigDecimal> value() {
        return expected().flatMap(expected -> {
            BigDecimal start = path.start();
            if (start != null) {
                return goal.isBetter(expected, start)
                        ? Optional.of(Decimals.quotient(actual.subtract(start), expected.subtract(start)))
                        : Optional.empty();
            }
            return goal.comparator().asksForMore() ? positive(actual, expected) : limit(expected);
        });
    }

    /** A limit that is not positive cannot be used up. */
    private Optional<BigDecimal> limit(BigDecimal expected) {
        return expected.signum() > 0 ? positive(expected, actual) : Optional.empty();
    }

    /** The quotient; empty unless the whole is positive, as a share would change its sign. */
    private static Optional<BigDecimal> positive(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(Decimals.quotient(part, whole)) : Optional.empty();
    }

    Status status(Thresholds thresholds) {
        return value().map(thresholds::of)
                .or(() -> expected().map(this::withoutPace))
                .orElse(Status.IN_PERIOD);
    }

    /**
     * The status without a pace. If no more than the baseline is expected, a value worse than the expected one has
     * moved away from the target.
     */
    private Status withoutPace(BigDecimal expected) {
        if (goal.isBetter(expected, actual)) {
            return path.start() == null ? Status.OFF_TRACK : Status.REVERSING;
        }
        return isOnTheLimit(expected) ? Status.OFF_TRACK : Status.ON_TRACK;
    }

    /**
     * Returns whether the value equals a limit that it must not equal: if less than 10 is required, a value of 10 never meets
     * the goal.
     */
    private boolean isOnTheLimit(BigDecimal expected) {
        return actual.compareTo(expected) == 0
                && goal.verdict(Amount.exact(actual))
                        .filter(Status.NOT_REACHED::equals)
                        .isPresent()
                && expected.compareTo(goal.aim()) == 0;
    }

    /**
     * The number of days after the figure's end for which the path requires the actual value; negative is behind. It is
     * limited to the ends of the path; for a limit, which is used up too early, the sign is inverted. Null on a path
     * without slope.
     */
    @Nullable
    Long daysAhead() {
        int way = path.asked().rise().signum();
        if (way == 0 || expected().isEmpty()) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(end, dayOfActual(way));
        return goal.comparator().asksForMore() == way > 0 ? days : -days;
    }

    /**
     * The day for which the path requires the actual value: back to the last day that requires no more than it, or
     * forward to the last one before a day that does.
     */
    private LocalDate dayOfActual(int way) {
        if (path.asked().isMonotone()) {
            return isPassed(end, way, -1) ? lastUpTo(plan.eve(), end, way) : last(way);
        }
        LocalDate day = end;
        while (day.isAfter(plan.eve()) && isPassed(day, way, -1)) {
            day = day.minusDays(1);
        }
        if (isPassed(end, way, 1)) {
            while (day.isBefore(plan.end()) && !isPassed(day.plusDays(1), way, -1)) {
                day = day.plusDays(1);
            }
        }
        return day;
    }

    private LocalDate last(int way) {
        return isPassed(end, way, 1) ? lastUpTo(end, plan.end(), way) : end;
    }

    /**
     * The last day that requires no more than the actual value, found by halving, as later days never require less.
     *
     * @param first is taken for such a day
     */
    private LocalDate lastUpTo(LocalDate first, LocalDate last, int way) {
        long low = first.toEpochDay();
        long high = last.toEpochDay();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (isPassed(LocalDate.ofEpochDay(middle), way, -1)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    /**
     * Returns whether the actual value lies on this side of the required value of the day, seen in the direction of the path.
     */
    private boolean isPassed(LocalDate day, int way, int side) {
        return path.by(day, unreported)
                .filter(asked -> actual.subtract(asked).signum() * way * side > 0)
                .isPresent();
    }
}
