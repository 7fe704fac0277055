package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Marks a figure of a predecessor area that counts for its successor.
 *
 * @param from the predecessor area
 * @param share the share of its figures that counts
 */
public record Inherited(String from, BigDecimal share) {

    public Inherited {
        share = Decimals.normalised(share);
    }

    /** {@code derived from its predecessors: 610 x 0.6, 611 x 1}; empty without any. */
    static List<Remark> remarks(Collection<Inherited> all) {
        List<Remark> shares = all.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Inherited::toString))
                .map(inherited -> RemarkKind.SHARE.of(inherited.from, inherited.share))
                .toList();
        return shares.isEmpty() ? List.of() : List.of(RemarkKind.DERIVED.of(shares));
    }

    /** The form for readers: {@code 610 x 0.6}. */
    @Override
    public String toString() {
        return from + " x " + share.toPlainString();
    }
}
