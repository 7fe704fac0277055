package org.tiendo.quality;

import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Observation;

/** Holds every figure that the rows of a pull come to against what the ledger can keep. */
public final class FigureChecks {

    private FigureChecks() {}

    /** The reason that a figure is not fit to be known although each of its rows was; null when it is fit. */
    public static @Nullable Rejection reject(Observation figure) {
        return figure.amount()
                .excess()
                .map(why -> new Rejection("", "the figure of all its rows, " + figure.amount() + ", " + why))
                .orElse(null);
    }
}
