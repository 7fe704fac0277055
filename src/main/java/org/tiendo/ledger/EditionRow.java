package org.tiendo.ledger;

import java.util.List;

/**
 * A row of the table of editions.
 *
 * @param sequence the order of sealing over all dates, from 1
 * @param form the canonical form that its seal was calculated over
 */
record EditionRow(long sequence, CanonicalForm form, Edition edition) {

    /** Calculates the edition's seal over the given snapshots. */
    String seal(List<Snapshot> snapshots) {
        return form.seal(sequence, edition, snapshots);
    }

    EditionRow sealedOver(List<Snapshot> snapshots) {
        return new EditionRow(
                sequence,
                form,
                new Edition(
                        edition.businessDate(),
                        edition.revision(),
                        edition.cutOff(),
                        edition.sealedAt(),
                        edition.snapshots(),
                        seal(snapshots),
                        edition.previous(),
                        edition.run()));
    }
}
