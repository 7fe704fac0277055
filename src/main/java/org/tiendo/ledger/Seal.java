package org.tiendo.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Sha256;

/** Calculates the seal of an edition while its snapshots pass by. */
final class Seal {

    private final CanonicalForm form;
    private final @Nullable String previous;
    private final Sha256 digest = new Sha256();
    private int snapshots;

    /** @param row the edition; its own seal is not read */
    Seal(EditionRow row) {
        form = row.form();
        previous = row.edition().previous();
        digest.add(form.heading(row.sequence(), row.edition()));
    }

    /** @param next the next snapshots, in the order they are sealed */
    void add(List<Snapshot> next) {
        digest.add(form.of(next));
        snapshots += next.size();
    }

    /** @param line the line of the next snapshot */
    void add(String line) {
        digest.add(line);
        snapshots++;
    }

    int snapshots() {
        return snapshots;
    }

    /** The seal over all snapshots added. */
    String end() {
        digest.add(previous == null ? "" : previous);
        return digest.end();
    }
}
