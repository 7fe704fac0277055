package org.tiendo.catalog;

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
        UP,
        DOWN
    }
}
