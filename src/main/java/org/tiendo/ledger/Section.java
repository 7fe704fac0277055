package org.tiendo.ledger;

import java.util.List;

/**
 * Consecutive snapshots of an edition that is to be sealed, with all that is sealed along with them.
 *
 * @param definitions the definitions of indicators and targets whose versions the snapshots refer to
 * @param snapshots in the order of the board
 * @param withdrawals the withdrawals known at the cut-off that concern the snapshots
 */
public record Section(List<Definition> definitions, List<Snapshot> snapshots, List<Withdrawal> withdrawals) {

    public Section {
        definitions = List.copyOf(definitions);
        snapshots = List.copyOf(snapshots);
        withdrawals = List.copyOf(withdrawals);
    }
}
