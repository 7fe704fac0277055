package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the snapshots of a sealed edition piece by piece, in their order. */
final class SnapshotReader {

    /** Snapshots of one piece: some megabytes. */
    private static final int PIECE = 2_000;

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

    /** All snapshots that are not read yet. */
    Iterator<Snapshot> iterator() {
        return Stream.generate(() -> next(PIECE))
                .takeWhile(piece -> !piece.isEmpty())
                .flatMap(List::stream)
                .iterator();
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
