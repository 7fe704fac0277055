package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Column;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.RejectedFigure;

/**
 * What the ledger knew at a cut-off of the series that some targets need.
 *
 * @param inForce the figures that count, of days on which their areas existed
 * @param withdrawn figures that their source no longer gives, as they were before
 * @param rejected figures that were delivered and not taken
 */
record Knowledge(List<Provenance> inForce, List<Provenance> withdrawn, List<RejectedFigure> rejected) {

    /** Of all that the ledger holds. */
    static Knowledge at(Instant cutOff, Ledger ledger, Scope scope, Plan plan, LocalDate businessDate) {
        return at(cutOff, Column.FOREVER, ledger, scope, plan, businessDate);
    }

    /** @param heldBy of what the ledger held then: a figure may be appended long after it counts as known */
    static Knowledge at(Instant cutOff, Instant heldBy, Ledger ledger, Scope scope, Plan plan, LocalDate businessDate) {
        LocalDate since = scope.since(plan);
        return new Knowledge(
                new Lifetimes(scope.catalog().areas())
                        .of(ledger.observations().inForce(cutOff, heldBy, scope.series(), since, businessDate)),
                ledger.observations().withdrawn(cutOff, heldBy, scope.series(), since, businessDate),
                ledger.rejectedFigures().latest(cutOff, heldBy, scope.series(), since, businessDate));
    }
}
