package org.tiendo.distance;

import java.math.BigDecimal;

/**
 * The contribution of one area to another over some days.
 *
 * @param area the area whose figures count
 * @param days on all of which it existed and belonged to the other
 * @param share of its figures that counts; 1 is all of them
 */
public record Piece(String area, Period days, BigDecimal share) {

    /** One whose figures count whole. */
    public Piece(String area, Period days) {
        this(area, days, BigDecimal.ONE);
    }
}
