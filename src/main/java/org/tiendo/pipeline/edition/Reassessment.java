package org.tiendo.pipeline.edition;

import java.util.List;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Assessment;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.Snapshot;

/**
 * One snapshot of a sealed edition, calculated again from what the ledger held when it was sealed and from the files as
 * they are now.
 *
 * @param snapshot the snapshot that would be sealed; it differs from the sealed one only where the files have changed
 *     since
 * @param used the figures used, in the order of series, area and period
 * @param others known figures of the same series, areas and period ends that were not used
 * @param withdrawn figures of the same series and areas that their source had withdrawn, with their last amounts
 * @param pulls the pulls that brought any of the three
 */
public record Reassessment(
        IndicatorDefinition indicator,
        PlanTarget target,
        Assessment assessment,
        Snapshot snapshot,
        List<Provenance> used,
        List<Provenance> others,
        List<Provenance> withdrawn,
        List<PullReport> pulls) {

    public Reassessment {
        used = List.copyOf(used);
        others = List.copyOf(others);
        withdrawn = List.copyOf(withdrawn);
        pulls = List.copyOf(pulls);
    }
}
