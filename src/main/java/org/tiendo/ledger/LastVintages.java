package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Observation;

/** Selects the last vintage of each figure, with the firmest status that any of its vintages has. */
final class LastVintages {

    private final List<Provenance> inForce = new ArrayList<>();
    private final List<Provenance> withdrawn = new ArrayList<>();
    private @Nullable Provenance last;
    private boolean isWithdrawn;

    /** Adds the next vintage; those of a figure follow each other, in the order they became known. */
    void add(Provenance vintage, boolean isWithdrawal) {
        @Nullable Provenance before = last;
        if (before != null && isSameFigure(before.observation(), vintage.observation())) {
            last = vintage.firmest().compareTo(before.firmest()) < 0 ? vintage.with(before.firmest()) : vintage;
        } else {
            keep();
            last = vintage;
        }
        isWithdrawn = isWithdrawal;
    }

    KnownVintages end() {
        keep();
        last = null;
        return new KnownVintages(inForce, withdrawn);
    }

    private void keep() {
        if (last != null) {
            (isWithdrawn ? withdrawn : inForce).add(last);
        }
    }

    private static boolean isSameFigure(Observation one, Observation other) {
        return one.period().equals(other.period())
                && one.area().equals(other.area())
                && one.series().equals(other.series())
                && one.job().equals(other.job())
                && one.origin().equals(other.origin());
    }
}
