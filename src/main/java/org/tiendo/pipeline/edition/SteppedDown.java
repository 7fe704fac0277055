package org.tiendo.pipeline.edition;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.ledger.Provenance;

/**
 * Finds figures whose provider has given them a lower status than before: an official mark was wrong, or a preliminary
 * row has joined an official month.
 */
final class SteppedDown {

    private final IdentityHashMap<Observation, DataStatus> before = new IdentityHashMap<>();

    SteppedDown(List<Provenance> inForce) {
        for (Provenance provenance : inForce) {
            if (provenance.isSteppedDown()) {
                before.put(provenance.observation(), provenance.firmest());
            }
        }
    }

    /** Names the first of the figures used whose status is lower than before; empty where there is none. */
    Optional<Remark> of(List<Observation> used) {
        List<Observation> lowered = used.stream().filter(before::containsKey).toList();
        if (lowered.isEmpty()) {
            return Optional.empty();
        }
        Observation first = lowered.get(0);
        return Optional.of(RemarkKind.STATUS_LOWERED.of(
                first.series(),
                first.area(),
                first.period(),
                first.status(),
                before.getOrDefault(first, first.status()),
                MoreFigures.after(lowered.size())));
    }
}
