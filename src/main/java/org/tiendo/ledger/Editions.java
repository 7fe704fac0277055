package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** The sealed editions and their snapshots. */
public class Editions {

    private final EditionRows editions;
    private final Snapshots rows;
    private final Definitions definitions;
    private final Restatements restatements;

    public Editions(JdbcClient jdbc) {
        editions = new EditionRows(jdbc);
        rows = new Snapshots(jdbc);
        definitions = new Definitions(jdbc);
        restatements = new Restatements(jdbc);
    }

    Restatements restatements() {
        return restatements;
    }

    /**
     * Seals the snapshots as the date's next revision, with new definitions and with restatements of earlier editions;
     * returns the latest revision when that has the same content. Call it in one transaction.
     *
     * @throws ConcurrencyFailureException when another edition is sealed at the same moment; roll back and build the
     *     edition again
     */
    public Sealing seal(Cut cut) {
        Definitions.Versions versions = definitions.versions(cut.definitions());
        List<Snapshot> snapshots = versions.namedBy(cut.snapshots());
        Optional<EditionRow> before = editions.latest(cut.businessDate());
        if (before.isPresent() && says(before.get(), snapshots)) {
            return new Sealing(before.get().edition(), false);
        }
        EditionRow row = next(cut, snapshots, before).sealedOver(snapshots);
        try {
            rows.add(row.edition().revision(), snapshots);
            definitions.add(versions, cut);
            restatements.add(restated(cut, row.edition(), snapshots, before));
            editions.add(row);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException(
                    "another edition was sealed while the one of " + cut.businessDate()
                            + " was cut; this one is not kept: cut it again",
                    e);
        }
        return new Sealing(row.edition(), true);
    }

    /** The latest revision of the date. */
    public Optional<Edition> latest(LocalDate businessDate) {
        return editions.latest(businessDate).map(EditionRow::edition);
    }

    /** Every revision of the date, in order. */
    public List<Edition> revisions(LocalDate businessDate) {
        return editions.revisions(businessDate).stream()
                .map(EditionRow::edition)
                .toList();
    }

    /** The latest revision of the latest date. */
    public Optional<Edition> latest() {
        return editions.latest().map(EditionRow::edition);
    }

    public Optional<Edition> find(LocalDate businessDate, int revision) {
        return editions.find(businessDate, revision).map(EditionRow::edition);
    }

    /** The snapshots of an edition, in the order they were sealed. */
    public List<Snapshot> snapshots(Edition edition) {
        return rows.of(edition.businessDate(), edition.revision());
    }

    /** Checks that every edition still gives its seal, and follows the one sealed before it. */
    public Verification verify() {
        return new Chain(editions, rows).verify();
    }

    private boolean says(EditionRow row, List<Snapshot> snapshots) {
        return row.form().of(snapshots(row.edition())).equals(row.form().of(snapshots));
    }

    private EditionRow next(Cut cut, List<Snapshot> snapshots, Optional<EditionRow> before) {
        Optional<EditionRow> last = editions.last();
        return new EditionRow(
                last.map(EditionRow::sequence).orElse(0L) + 1,
                CanonicalForm.fitting(snapshots),
                new Edition(
                        cut.businessDate(),
                        before.map(row -> row.edition().revision()).orElse(0) + 1,
                        Column.kept(cut.cutOff()),
                        Column.kept(cut.now()),
                        cut.snapshots().size(),
                        "",
                        last.map(row -> row.edition().sha256()).orElse(null),
                        cut.run()));
    }

    private List<Restatement> restated(
            Cut cut, Edition edition, List<Snapshot> snapshots, Optional<EditionRow> before) {
        var comparison = new Comparison(edition, snapshots, cut.withdrawals());
        if (before.isPresent()) {
            return comparison.withRevision(
                    before.get().edition(), snapshots(before.get().edition()));
        }
        return editions.latest(cut.since(), cut.businessDate())
                .map(row -> comparison.withEarlierDate(row.edition(), snapshots(row.edition())))
                .orElse(List.of());
    }

    /** An edition, and whether this call sealed it. */
    public record Sealing(Edition edition, boolean isNew) {}
}
