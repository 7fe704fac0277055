package org.tiendo.quality;

import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Observation;

/** Checks that the ledger can hold every figure that a pull calculates from its rows. */
public final class FigureChecks {

    private FigureChecks() {}

    /**
     * The rejection of a figure that the ledger cannot hold although each of its rows was valid; null when it is valid.
     */
    public static @Nullable Rejection reject(Observation figure) {
        return figure.amount()
                .excess()
                .map(why -> new Rejection("", "the figure of all its rows, " + figure.amount() + ", " + why))
                .orElse(null);
    }
}
