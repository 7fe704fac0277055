package org.tiendo.pipeline.edition;

import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;

/** Ends a remark on the first of several figures with the number of the others. */
final class MoreFigures {

    private MoreFigures() {}

    /**
     * The end of a remark like {@code , and 3 more figures}; nothing where there are no others.
     *
     * @param all the number of figures with the first
     */
    static Object after(int all) {
        return all == 1 ? Remark.NOTHING : RemarkKind.MORE_FIGURES.of(all - 1);
    }
}
