package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sequence of all editions in the order they were sealed; only some of them and some lines of one are held at a time. */
final class Chain {

    /** Many more cost memory and save hardly any time. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final EditionRows editions;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
        editions = new EditionRows(jdbc);
    }

    Verification verify() {
        long intact = 0;
        long sequence = 0;
        @Nullable String previous = null;
        for (List<EditionRow> next = editions.after(0, AT_ONCE);
                !next.isEmpty();
                next = editions.after(sequence, AT_ONCE)) {
            for (EditionRow row : next) {
                List<String> differences = differences(row, intact + 1, previous);
                if (!differences.isEmpty()) {
                    return new Verification.Broken(intact, row.edition(), differences);
                }
                intact++;
                sequence = row.sequence();
                previous = row.edition().sha256();
            }
        }
        return new Verification.Holds(intact, previous);
    }

    private List<String> differences(EditionRow row, long place, @Nullable String previous) {
        Edition edition = row.edition();
        List<String> differences = new ArrayList<>();
        if (row.sequence() != place) {
            differences.add("it was sealed as number " + row.sequence() + " and now comes as number " + place);
        }
        if (!Objects.equals(edition.previous(), previous)) {
            differences.add(
                    "it follows " + shown(edition.previous()) + ", and the one before it is " + shown(previous));
        }
        Seal seal = sealOver(row);
        if (seal.snapshots() != edition.snapshots()) {
            differences.add("it was sealed with " + edition.snapshots() + " rows and has " + seal.snapshots());
        }
        String sha256 = seal.end();
        if (!sha256.equals(edition.sha256())) {
            differences.add("its rows give the seal " + shown(sha256) + ", not " + shown(edition.sha256()));
        }
        return differences;
    }

    private Seal sealOver(EditionRow row) {
        Seal seal = row.seal();
        new LineReader(jdbc, row.form(), row.edition()).forEach(seal::add);
        return seal;
    }

    private static String shown(@Nullable String seal) {
        return seal == null ? "none" : seal.substring(0, Math.min(12, seal.length()));
    }
}
