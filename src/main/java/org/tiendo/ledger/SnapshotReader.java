package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.List;

/** Reads the snapshots of a sealed edition piece by piece, in their order. */
final class SnapshotReader {

    private final Snapshots rows;
    private final Edition edition;
    private int last;

    SnapshotReader(Snapshots rows, Edition edition) {
        this.rows = rows;
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    /** The next snapshots; fewer than asked for at the end. */
    List<Snapshot> next(int limit) {
        List<Snapshot> next = new ArrayList<>();
        rows.read(edition, last, limit, (snapshot, position) -> {
            next.add(snapshot);
            last = position;
        });
        return next;
    }
}
