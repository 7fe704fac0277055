package org.tiendo.operations.health;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.operations.watchdog.UnsealedEdition;

/**
 * The latest edition and the missing one.
 *
 * @param latest null while none is sealed
 * @param missing the business date whose edition is overdue; null when none is
 */
record EditionState(@Nullable Edition latest, @Nullable LocalDate missing) {

    static EditionState of(ProbedTables tables, Catalog catalog, Instant now) {
        return new EditionState(
                tables.ledger().editions().latest().orElse(null),
                new UnsealedEdition(tables.jdbc(), catalog).missing(now).orElse(null));
    }
}
