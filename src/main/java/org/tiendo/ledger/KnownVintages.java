package org.tiendo.ledger;

import java.util.List;

/**
 * The last known vintages, one of each job, origin, series, area and period.
 *
 * @param inForce the figures in force, by series, area and period
 * @param withdrawn the figures that were withdrawn and have not come back, with their last amounts; {@code knownAt} is
 *     the moment the withdrawal was noticed, {@code run} the pull that noticed it
 */
public record KnownVintages(List<Provenance> inForce, List<Provenance> withdrawn) {

    public KnownVintages {
        inForce = List.copyOf(inForce);
        withdrawn = List.copyOf(withdrawn);
    }
}
