package org.tiendo.ledger;

import java.util.List;

/**
 * The vintages known last, one of each job, origin, series, area and period.
 *
 * @param inForce the figures that count, by series, area and period
 * @param withdrawn the figures that were withdrawn and have not come back, as they were before; {@code knownAt} is when
 *     the withdrawal was noticed, {@code run} the pull that noticed it
 */
public record KnownVintages(List<Provenance> inForce, List<Provenance> withdrawn) {

    public KnownVintages {
        inForce = List.copyOf(inForce);
        withdrawn = List.copyOf(withdrawn);
    }
}
