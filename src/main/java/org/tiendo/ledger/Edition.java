package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All snapshots of one business date, sealed together.
 *
 * @param revision from 1
 * @param cutOff the moment whose knowledge the edition contains
 * @param snapshots the number of snapshots
 * @param sha256 over its snapshots in their canonical form, and over {@code previous}
 * @param previous the seal of the edition sealed before it, of whatever date; null for the first
 * @param run the run that built it
 */
public record Edition(
        LocalDate businessDate,
        int revision,
        Instant cutOff,
        Instant sealedAt,
        int snapshots,
        String sha256,
        @Nullable String previous,
        long run) {}
