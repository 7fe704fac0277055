package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sealed editions and their snapshots. */
public final class Editions {

    private final JdbcClient jdbc;

    public Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Seals the snapshots as the date's next revision, or answers with the latest one when that says the same; call it
     * in one transaction.
     *
     * @param snapshots in the order the board shows them
     */
    public Sealing seal(LocalDate businessDate, Instant cutOff, List<Snapshot> snapshots, long run, Instant now) {
        throw new UnsupportedOperationException(jdbc + "" + businessDate + cutOff + snapshots + run + now);
    }

    /** The latest revision of the date. */
    public Optional<Edition> latest(LocalDate businessDate) {
        throw new UnsupportedOperationException(businessDate.toString());
    }

    /** The latest revision of the latest date. */
    public Optional<Edition> latest() {
        throw new UnsupportedOperationException();
    }

    public Optional<Edition> find(LocalDate businessDate, int revision) {
        throw new UnsupportedOperationException(businessDate + "" + revision);
    }

    /** In the order they were sealed in. */
    public List<Snapshot> snapshots(Edition edition) {
        throw new UnsupportedOperationException(edition.toString());
    }

    /** An edition, and whether this call sealed it. */
    public record Sealing(Edition edition, boolean isNew) {}
}
