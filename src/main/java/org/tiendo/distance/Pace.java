package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exact figure held against the path at the figure's own period end. */
record Pace(BigDecimal actual, LocalDate end, Path path, List<Period> unreported, Goal goal, Period plan) {

    Optional<BigDecimal> expected() {
        return path.by(end, unreported);
    }

    /**
     * {@code actual / expected}, both counted from the baseline where one is stated; else turned round where less is
     * better. Empty where a share makes no sense: nothing is asked for yet, less than nothing, or no more than there was.
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

    /** A limit below zero is none that could be used up. */
    private Optional<BigDecimal> limit(BigDecimal expected) {
        return expected.signum() > 0 ? positive(expected, actual) : Optional.empty();
    }

    /** A share of what is not positive would turn its sign. */
    private static Optional<BigDecimal> positive(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(Decimals.quotient(part, whole)) : Optional.empty();
    }

    Status status(Thresholds thresholds) {
        return value().map(thresholds::of)
                .or(() -> expected().map(this::withoutPace))
                .orElse(Status.IN_PERIOD);
    }

    /** A value below the expected one has moved away from the target, if no more is expected than the baseline. */
    private Status withoutPace(BigDecimal expected) {
        if (goal.isBetter(expected, actual)) {
            return path.start() == null ? Status.OFF_TRACK : Status.REVERSING;
        }
        return isOnTheLimit(expected) ? Status.OFF_TRACK : Status.ON_TRACK;
    }

    /** Less than 10 is asked for, and 10 is held: that never meets the goal. */
    private boolean isOnTheLimit(BigDecimal expected) {
        return actual.compareTo(expected) == 0
                && goal.verdict(Amount.exact(actual))
                        .filter(Status.NOT_REACHED::equals)
                        .isPresent()
                && expected.compareTo(goal.aim()) == 0;
    }

    /**
     * How many days after the figure's end the path asks for it; negative is behind. At most to the ends of the path;
     * of a limit, which is used up too early, the other way round. Null on a path that leads nowhere.
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

    /** The day whose asked value is the actual one. */
    private LocalDate dayOfActual(int way) {
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

    /** Whether the actual lies on this side of what is asked for by the day, seen along the way. */
    private boolean isPassed(LocalDate day, int way, int side) {
        return path.by(day, unreported)
                .filter(asked -> actual.subtract(asked).signum() * way * side > 0)
                .isPresent();
    }
}
