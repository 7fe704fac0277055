package org.tiendo.ledger;

import java.util.List;

/**
 * An edition as its table holds it.
 *
 * @param sequence the order of sealing over all dates, from 1
 * @param form how it was written for its seal
 */
record EditionRow(long sequence, CanonicalForm form, Edition edition) {

    /** What its seal has to be, if these are its snapshots. */
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
