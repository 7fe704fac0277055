package org.tiendo.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of editions.
 *
 * @param sequence the order of sealing over all dates, from 1
 * @param form the canonical form that its seal was calculated over
 * @param inputs the fingerprint of the data and files it was calculated from; null where the store did not keep one yet.
 *     The neighbours of a new edition have the one that last gave their content, others that of the moment of sealing.
 */
record EditionRow(
        long sequence,
        CanonicalForm form,
        Edition edition,
        @Nullable String inputs) {

    /** Begins to calculate the edition's seal over its snapshots. */
    Seal seal() {
        return new Seal(this);
    }

    EditionRow from(@Nullable String otherInputs) {
        return new EditionRow(sequence, form, edition, otherInputs);
    }

    EditionRow sealed(String sha256, String from) {
        return new EditionRow(
                sequence,
                form,
                new Edition(
                        edition.businessDate(),
                        edition.revision(),
                        edition.cutOff(),
                        edition.sealedAt(),
                        edition.snapshots(),
                        sha256,
                        edition.previous(),
                        edition.run()),
                from);
    }
}
