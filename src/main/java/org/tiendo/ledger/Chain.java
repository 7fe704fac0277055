package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.UncategorizedSQLException;

/** The sequence of all editions in the order they were sealed; only some snapshots of one are held at a time. */
final class Chain {

    /** Many more cost memory and save hardly any time. */
    private static final int AT_ONCE = 2000;

    private final EditionRows editions;
    private final Snapshots rows;

    Chain(EditionRows editions, Snapshots rows) {
        this.editions = editions;
        this.rows = rows;
    }

    Verification verify() {
        long intact = 0;
        @Nullable String previous = null;
        Optional<EditionRow> next = editions.after(0);
        while (next.isPresent()) {
            EditionRow row = next.get();
            List<String> differences = differences(row, intact + 1, previous);
            if (!differences.isEmpty()) {
                return new Verification.Broken(intact, row.edition(), differences);
            }
            intact++;
            previous = row.edition().sha256();
            next = editions.after(row.sequence());
        }
        return new Verification.Holds(intact, previous);
    }

    private List<String> differences(EditionRow row, long place, @Nullable String previous) {
        List<String> differences = new ArrayList<>();
        if (row.sequence() != place) {
            differences.add("it was sealed as number " + row.sequence() + " and now comes as number " + place);
        }
        if (!Objects.equals(row.edition().previous(), previous)) {
            differences.add(
                    "it follows " + shown(row.edition().previous()) + ", and the one before it is " + shown(previous));
        }
        differences.addAll(differences(row));
        return differences;
    }

    private List<String> differences(EditionRow row) {
        try {
            Edition edition = row.edition();
            Seal seal = sealOver(row);
            List<String> differences = new ArrayList<>();
            if (seal.snapshots() != edition.snapshots()) {
                differences.add("it was sealed with " + edition.snapshots() + " rows and has " + seal.snapshots());
            }
            String sha256 = seal.end();
            if (!sha256.equals(edition.sha256())) {
                differences.add("its rows give the seal " + shown(sha256) + ", not " + shown(edition.sha256()));
            }
            return differences;
        } catch (IllegalArgumentException | UncategorizedSQLException | DataRetrievalFailureException e) {
            return List.of("it has a row that no edition was ever sealed with: " + e.getMessage());
        }
    }

    private Seal sealOver(EditionRow row) {
        var reader = new SnapshotReader(rows, row.edition());
        Seal seal = row.seal();
        List<Snapshot> next = reader.next(AT_ONCE);
        while (!next.isEmpty()) {
            seal.add(next);
            next = next.size() < AT_ONCE ? List.of() : reader.next(AT_ONCE);
        }
        return seal;
    }

    private static String shown(@Nullable String seal) {
        return seal == null ? "none" : seal.substring(0, Math.min(12, seal.length()));
    }
}
