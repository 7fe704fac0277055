package org.tiendo.catalog;

import org.tiendo.distance.Comparator;
import org.tiendo.distance.Indicator;

/**
 * An indicator with its texts and formats for readers.
 *
 * @param indicator the indicator's code, measure and delay
 * @param item the plan item it belongs to; all with the same text in the home's language belong to one
 * @param decimals the number of decimals shown; calculations ignore it
 * @param good the favourable direction
 */
public record IndicatorDefinition(Indicator indicator, Text name, Text unit, int decimals, Text item, Good good) {

    public String code() {
        return indicator.code();
    }

    /** The favourable direction of an indicator. */
    public enum Good {
        UP(Comparator.BETWEEN_OR_MORE),
        DOWN(Comparator.BETWEEN_OR_LESS),
        /** Neither direction: values outside of a range are bad on both sides. */
        INSIDE(Comparator.BETWEEN);

        private final Comparator range;

        Good(Comparator range) {
            this.range = range;
        }

        /** The comparator that {@code between} in a plan means for this direction. */
        Comparator range() {
            return range;
        }
    }
}
