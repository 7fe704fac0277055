package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contribution of one area to another over some days.
 *
 * @param area the area whose figures count
 * @param days the days, on all of which the area existed and belonged to the other
 * @param share the share of its figures that counts; 1 is all of them
 */
public record Piece(String area, Period days, BigDecimal share) {

    public Piece {
        share = share.stripTrailingZeros();
    }

    /** Creates a piece whose figures count in full. */
    public Piece(String area, Period days) {
        this(area, days, BigDecimal.ONE);
    }

    /** The pieces with their shares, in the order of the map. */
    public static Set<Piece> of(Map<Piece, BigDecimal> shares) {
        return shares.entrySet().stream()
                .map(one -> new Piece(one.getKey().area(), one.getKey().days(), one.getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
