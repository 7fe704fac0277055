package org.tiendo.distance;

/** How an actual value is held against a target. */
public enum Comparator {
    AT_LEAST(Status.NOT_REACHED, Status.REACHED, Status.EXCEEDED),
    MORE_THAN(Status.NOT_REACHED, Status.NOT_REACHED, Status.EXCEEDED),
    AT_MOST(Status.EXCEEDED, Status.REACHED, Status.NOT_REACHED),
    LESS_THAN(Status.EXCEEDED, Status.NOT_REACHED, Status.NOT_REACHED),
    /** A band: what lies on either side of it is bad. */
    BETWEEN(Status.NOT_REACHED, Status.REACHED, Status.NOT_REACHED),
    /** A range of which more is better: reached from its lower end on, exceeded above its upper one. */
    BETWEEN_OR_MORE(Status.NOT_REACHED, Status.REACHED, Status.EXCEEDED),
    /** A range of which less is better: reached from its upper end down, exceeded below its lower one. */
    BETWEEN_OR_LESS(Status.EXCEEDED, Status.REACHED, Status.NOT_REACHED);

    private final Status below;
    private final Status within;
    private final Status above;

    Comparator(Status below, Status within, Status above) {
        this.below = below;
        this.within = within;
        this.above = above;
    }

    Status verdict(Side side) {
        return switch (side) {
            case BELOW -> below;
            case WITHIN -> within;
            case ABOVE -> above;
        };
    }

    /** Whether a sum that only grows, once there, stays there. */
    boolean asksForMore() {
        return above == Status.EXCEEDED;
    }

    /** Whether it has a lower and an upper end. */
    public boolean isRange() {
        return this == BETWEEN || this == BETWEEN_OR_MORE || this == BETWEEN_OR_LESS;
    }
}
