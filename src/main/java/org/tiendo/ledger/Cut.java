package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to become an edition.
 *
 * @param since from which business date on figures of equal periods have to be equal: the first day of the plan
 * @param definitions of the indicators and targets as they are in force, whose versions the snapshots are to name
 * @param snapshots in the order the board shows them
 * @param withdrawals known at the cut-off
 * @param run the run that cuts it
 * @param now when it is sealed
 */
public record Cut(
        LocalDate businessDate,
        Instant cutOff,
        LocalDate since,
        List<Definition> definitions,
        List<Snapshot> snapshots,
        List<Withdrawal> withdrawals,
        long run,
        Instant now) {

    public Cut {
        definitions = List.copyOf(definitions);
        snapshots = List.copyOf(snapshots);
        withdrawals = List.copyOf(withdrawals);
        for (Snapshot snapshot : snapshots) {
            if (!snapshot.businessDate().equals(businessDate)) {
                throw new IllegalArgumentException("a snapshot of " + snapshot.businessDate()
                        + " can't be sealed into the edition of " + businessDate);
            }
        }
    }
}
