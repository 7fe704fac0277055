package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cuts of snapshots whose definitions are of no interest to a test. */
public final class Cuts {

    private Cuts() {}

    public static Cut of(LocalDate businessDate, Instant cutOff, List<Snapshot> snapshots, long run, Instant now) {
        return new Cut(
                businessDate,
                cutOff,
                businessDate.withDayOfYear(1),
                snapshots.size(),
                List.of(new Section(List.of(), snapshots, List.of())),
                run,
                now);
    }
}
