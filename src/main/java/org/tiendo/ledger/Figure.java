package org.tiendo.ledger;

import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.store.Column;

/** The content of an observation; two observations that differ in it are two vintages. */
record Figure(Amount amount, DataStatus status) {

    static Figure of(Observation observation) {
        return new Figure(observation.amount(), observation.status());
    }

    @Override
    public String toString() {
        return amount + " (" + Column.of(status) + ")";
    }
}
