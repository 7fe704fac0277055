package org.tiendo.catalog;

import org.tiendo.distance.Comparator;
import org.tiendo.distance.Indicator;

/**
 * An indicator with what people need to read it.
 *
 * @param indicator how it is measured
 * @param item the plan's item it belongs to
 * @param decimals shown, never calculated with
 * @param good which way is good
 */
public record IndicatorDefinition(
        Indicator indicator, String nameVi, String nameEn, String unit, int decimals, String item, Good good) {

    public String code() {
        return indicator.code();
    }

    /** Which way is good. */
    public enum Good {
        UP(Comparator.BETWEEN_OR_MORE),
        DOWN(Comparator.BETWEEN_OR_LESS),
        /** Neither: what lies outside of a range is bad on both sides. */
        INSIDE(Comparator.BETWEEN);

        private final Comparator range;

        Good(Comparator range) {
            this.range = range;
        }

        /** The comparator that {@code between} in a plan stands for, where this direction is good. */
        Comparator range() {
            return range;
        }
    }
}
