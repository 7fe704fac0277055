package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The goal of a target, in the indicator's unit.
 *
 * @param value the target, or the lower end of a range
 * @param upper the upper end of a range, included; null for every other comparator
 */
public record Goal(
        Comparator comparator, BigDecimal value, @Nullable BigDecimal upper) {

    public Goal {
        value = Decimals.normalised(value);
        upper = upper == null ? null : Decimals.normalised(upper);
        if (comparator.isRange() != (upper != null)) {
            throw new IllegalArgumentException("a range, and only a range, has an upper end");
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new IllegalArgumentException("a range ends at " + upper + " below its start " + value);
        }
    }

    /**
     * The verdict that the unrounded amount proves. A bound that proves the goal met without proving it exceeded is
     * {@link Status#REACHED}; empty where it proves neither that nor the contrary.
     */
    Optional<Status> verdict(Amount actual) {
        Set<Status> possible = sides(actual).stream().map(comparator::verdict).collect(Collectors.toUnmodifiableSet());
        if (possible.size() == 1) {
            return possible.stream().findFirst();
        }
        return possible.contains(Status.NOT_REACHED) ? Optional.empty() : Optional.of(Status.REACHED);
    }

    /**
     * The gap to the goal: negative while it is not reached, positive beyond it, zero on the target or inside the
     * range; outside of a band it is always negative.
     */
    BigDecimal gap(BigDecimal actual) {
        BigDecimal above = actual.subtract(nearest(actual));
        BigDecimal gap = switch (comparator) {
            case AT_LEAST, MORE_THAN, BETWEEN_OR_MORE -> above;
            case AT_MOST, LESS_THAN, BETWEEN_OR_LESS -> above.negate();
            case BETWEEN -> above.abs().negate();
        };
        return Decimals.normalised(gap);
    }

    /** The target, or the point of the range that lies nearest to the actual. */
    public BigDecimal nearest(BigDecimal actual) {
        return actual.max(value).min(highest());
    }

    /** The value that reaches the goal first, coming from the worse side; it has no meaning for a band. */
    BigDecimal aim() {
        return comparator.asksForMore() ? value : highest();
    }

    /** Returns whether one value is strictly better than another; never so for a band, which has no better side. */
    boolean isBetter(BigDecimal one, BigDecimal other) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN, BETWEEN_OR_MORE -> one.compareTo(other) > 0;
            case AT_MOST, LESS_THAN, BETWEEN_OR_LESS -> one.compareTo(other) < 0;
            case BETWEEN -> false;
        };
    }

    private EnumSet<Position> sides(Amount amount) {
        return EnumSet.range(
                amount.low().map(this::lowest).orElse(Position.BELOW),
                amount.high().map(this::highest).orElse(Position.ABOVE));
    }

    /** The position of the lowest value; above the target where the end itself is excluded. */
    private Position lowest(End end) {
        boolean isAbove = !end.isIncluded() && end.value().compareTo(highest()) >= 0;
        return isAbove ? Position.ABOVE : side(end.value());
    }

    /** The position of the highest value; below the target where the end itself is excluded. */
    private Position highest(End end) {
        boolean isBelow = !end.isIncluded() && end.value().compareTo(value) <= 0;
        return isBelow ? Position.BELOW : side(end.value());
    }

    private Position side(BigDecimal actual) {
        if (actual.compareTo(value) < 0) {
            return Position.BELOW;
        }
        return actual.compareTo(highest()) > 0 ? Position.ABOVE : Position.WITHIN;
    }

    private BigDecimal highest() {
        return upper == null ? value : upper;
    }
}
