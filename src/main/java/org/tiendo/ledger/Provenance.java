package org.tiendo.ledger;

import java.time.Instant;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;

/**
 * An observation with where the ledger has it from.
 *
 * @param run the pull that brought it first; later ones that found it unchanged leave no mark on it
 * @param vintage counts the figures of its key in the order they were appended, from 1
 * @param appendedAt when that pull began, which may be long after it became known
 * @param firmest the firmest status that its provider has given a figure of the same key
 */
public record Provenance(Observation observation, long run, int vintage, Instant appendedAt, DataStatus firmest) {

    /** Whether its provider has called a figure of the same key firmer before. */
    public boolean isSteppedDown() {
        return observation.status().compareTo(firmest) < 0;
    }
}
