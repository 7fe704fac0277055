package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The content of an edition that is to be sealed.
 *
 * @param since the business date from which on figures of equal periods have to be equal: the first day of the plan
 * @param definitions the definitions of indicators and targets in force, whose versions the snapshots refer to
 * @param snapshots in the order of the board
 * @param withdrawals the withdrawals known at the cut-off
 * @param run the run that builds the edition
 * @param now the moment of sealing
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
