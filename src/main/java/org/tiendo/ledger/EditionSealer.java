package org.tiendo.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.EditionRows.Neighbours;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.Editions.Sealing.Ending;
import org.tiendo.store.Column;

/** Seals a cut as the next revision of its date, unless the latest one is the same. */
final class EditionSealer {

    private final JdbcClient jdbc;
    private final EditionRows editions;
    private final Snapshots rows;
    private final Definitions definitions;
    private final Restatements restatements;
    private final LaterInputs laterInputs;

    EditionSealer(JdbcClient jdbc) {
        this.jdbc = jdbc;
        editions = new EditionRows(jdbc);
        rows = new Snapshots(jdbc);
        definitions = new Definitions(jdbc);
        restatements = new Restatements(jdbc);
        laterInputs = new LaterInputs(jdbc);
    }

    /** See {@link Editions#seal}. */
    Sealing seal(Cut cut) {
        Neighbours neighbours = editions.neighbours(cut.businessDate(), cut.since());
        Optional<EditionRow> before = neighbours.revision();
        if (before.isPresent() && isOfTheSame(before.get(), cut, neighbours)) {
            return new Sealing(before.get().edition(), Ending.SAME_INPUTS);
        }
        if (before.isPresent() && says(before.get(), cut)) {
            laterInputs.keep(before.get().edition(), cut.inputs().apply(neighbours.known()));
            return new Sealing(before.get().edition(), Ending.SAME_CONTENT);
        }
        try {
            return new Sealing(sealed(cut, neighbours), Ending.SEALED);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException(
                    "another edition was sealed while the one of " + cut.businessDate()
                            + " was built; this one is not kept: build it again",
                    e);
        }
    }

    private static boolean isOfTheSame(EditionRow row, Cut cut, Neighbours neighbours) {
        return row.inputs() != null && row.inputs().equals(cut.inputs().apply(neighbours.known()));
    }

    /** Returns whether an edition has the content of the cut; nothing is read after the first difference. */
    private boolean says(EditionRow row, Cut cut) {
        var sealed = new LineReader(jdbc, row.form(), row.edition());
        for (Section section : cut.sections()) {
            List<Snapshot> now = named(cut, section, definitions.versions(section.definitions()));
            if (!sealed.next(now.size()).equals(row.form().of(now))) {
                return false;
            }
        }
        return sealed.next(1).isEmpty();
    }

    private Edition sealed(Cut cut, Neighbours neighbours) {
        EditionRow row = next(cut, neighbours);
        Edition edition = row.edition();
        Optional<Comparison> comparison = comparison(edition, neighbours);
        Seal seal = row.seal();
        for (Section section : cut.sections()) {
            Definitions.Versions versions = definitions.versions(section.definitions());
            List<Snapshot> snapshots = named(cut, section, versions);
            rows.add(edition.revision(), seal.snapshots(), snapshots);
            definitions.add(versions, cut);
            seal.add(snapshots);
            comparison.ifPresent(one -> one.add(snapshots, section.withdrawals()));
        }
        if (seal.snapshots() != cut.snapshots()) {
            throw new IllegalStateException(
                    "a cut of " + cut.snapshots() + " snapshots has sections with " + seal.snapshots());
        }
        comparison.ifPresent(one -> restatements.add(one.end()));
        EditionRow sealed = row.sealed(seal.end(), cut.inputs().apply(neighbours.known()));
        editions.add(sealed);
        return sealed.edition();
    }

    private static List<Snapshot> named(Cut cut, Section section, Definitions.Versions versions) {
        for (Snapshot snapshot : section.snapshots()) {
            if (!snapshot.businessDate().equals(cut.businessDate())) {
                throw new IllegalArgumentException("a snapshot of " + snapshot.businessDate()
                        + " can't be sealed into the edition of " + cut.businessDate());
            }
        }
        return versions.namedBy(section.snapshots());
    }

    private static EditionRow next(Cut cut, Neighbours neighbours) {
        Optional<EditionRow> last = neighbours.last();
        return new EditionRow(
                neighbours.nextPlace(),
                CanonicalForm.LATEST,
                new Edition(
                        cut.businessDate(),
                        neighbours.nextRevision(),
                        Column.kept(cut.cutOff()),
                        Column.kept(cut.now()),
                        cut.snapshots(),
                        "",
                        last.map(row -> row.edition().sha256()).orElse(null),
                        cut.run()),
                null);
    }

    /** Compares with the revision before, or else with the edition of the latest earlier date of the plan. */
    private Optional<Comparison> comparison(Edition edition, Neighbours neighbours) {
        return neighbours.revision().isPresent()
                ? neighbours
                        .revision()
                        .map(row -> Comparison.withRevision(edition, new SnapshotReader(rows, row.edition())))
                : neighbours
                        .earlier()
                        .map(row -> Comparison.withEarlierDate(edition, new SnapshotReader(rows, row.edition())));
    }
}
