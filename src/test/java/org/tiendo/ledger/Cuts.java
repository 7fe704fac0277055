package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tiendo.store.Sha256;

/** Cuts of snapshots whose definitions are of no interest to a test. */
public final class Cuts {

    /** Inputs that no other cut has, so that its snapshots have to be compared. */
    static final Function<LedgerState, String> OTHER_INPUTS =
            state -> UUID.randomUUID().toString();

    private Cuts() {}

    public static Cut of(LocalDate businessDate, Instant cutOff, List<Snapshot> snapshots, long run, Instant now) {
        return of(OTHER_INPUTS, businessDate, cutOff, snapshots, run, now);
    }

    /** A cut whose inputs are those of every other one with the same text. */
    static Cut from(String inputs, LocalDate businessDate, Instant now, List<Snapshot> snapshots) {
        return of(state -> Sha256.of(inputs), businessDate, now, snapshots, 7, now);
    }

    private static Cut of(
            Function<LedgerState, String> inputs,
            LocalDate businessDate,
            Instant cutOff,
            List<Snapshot> snapshots,
            long run,
            Instant now) {
        return new Cut(
                businessDate,
                cutOff,
                businessDate.withDayOfYear(1),
                snapshots.size(),
                List.of(new Section(List.of(), snapshots, List.of())),
                inputs,
                run,
                now);
    }
}
