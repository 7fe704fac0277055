package org.tiendo.ledger;

import java.time.Instant;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;

/**
 * An observation with its origin in the ledger.
 *
 * @param run the pull that brought it first; later pulls that found it unchanged leave no mark on it
 * @param vintage counts the figures of its key in the order they were appended, from 1
 * @param appendedAt the start of that pull, which may be long after it became known
 * @param firmest the firmest status that its provider has given a figure of the same key
 */
public record Provenance(Observation observation, long run, int vintage, Instant appendedAt, DataStatus firmest) {

    Provenance with(DataStatus firmerBefore) {
        return new Provenance(observation, run, vintage, appendedAt, firmerBefore);
    }

    /** Returns whether its provider has given a figure of the same key a firmer status before. */
    public boolean isSteppedDown() {
        return observation.status().compareTo(firmest) < 0;
    }
}
