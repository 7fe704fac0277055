package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Cuts of snapshots whose definitions are of no interest to a test. */
public final class Cuts {

    /** Inputs that no other cut has, so that its snapshots have to be compared. */
    static final Function<LedgerState, String> OTHER_INPUTS =
            state -> UUID.randomUUID().toString();

    private Cuts() {}

    public static Cut of(LocalDate businessDate, Instant cutOff, List<Snapshot> snapshots, long run, Instant now) {
        return new Cut(
                businessDate,
                cutOff,
                businessDate.withDayOfYear(1),
                snapshots.size(),
                List.of(new Section(List.of(), snapshots, List.of())),
                OTHER_INPUTS,
                run,
                now);
    }
}
