package org.tiendo.distance;

/** The comparison of an actual value with a target. */
public enum Comparator {
    AT_LEAST(Status.NOT_REACHED, Status.REACHED, Status.EXCEEDED),
    MORE_THAN(Status.NOT_REACHED, Status.NOT_REACHED, Status.EXCEEDED),
    AT_MOST(Status.EXCEEDED, Status.REACHED, Status.NOT_REACHED),
    LESS_THAN(Status.EXCEEDED, Status.NOT_REACHED, Status.NOT_REACHED),
    /** A band: values on either side of it are bad. */
    BETWEEN(Status.NOT_REACHED, Status.REACHED, Status.NOT_REACHED),
    /** A range where more is better: reached from its lower end on, exceeded above its upper one. */
    BETWEEN_OR_MORE(Status.NOT_REACHED, Status.REACHED, Status.EXCEEDED),
    /** A range where less is better: reached from its upper end down, exceeded below its lower one. */
    BETWEEN_OR_LESS(Status.EXCEEDED, Status.REACHED, Status.NOT_REACHED);

    private final Status below;
    private final Status within;
    private final Status above;

    Comparator(Status below, Status within, Status above) {
        this.below = below;
        this.within = within;
        this.above = above;
    }

    Status verdict(Position side) {
        return switch (side) {
            case BELOW -> below;
            case WITHIN -> within;
            case ABOVE -> above;
        };
    }

    /** Returns whether more is better, so that a sum that never decreases keeps the target once it has reached it. */
    boolean asksForMore() {
        return above == Status.EXCEEDED;
    }

    /** Returns whether it has a lower and an upper end. */
    public boolean isRange() {
        return this == BETWEEN || this == BETWEEN_OR_MORE || this == BETWEEN_OR_LESS;
    }
}
