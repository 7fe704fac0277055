package org.tiendo.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;

/**
 * Which edition is the latest, and which should be there.
 *
 * @param latest null while none is sealed
 * @param missing the business date whose edition is overdue; null when none is
 */
record EditionState(@Nullable Edition latest, @Nullable LocalDate missing) {

    static EditionState of(Editions editions, Catalog catalog, Clock clock) {
        return new EditionState(
                editions.latest().orElse(null),
                due(catalog, clock)
                        .filter(date -> editions.latest(date).isEmpty())
                        .orElse(null));
    }

    static Supplier<EditionState> asked(Editions editions, Supplier<Catalog> catalog, Clock clock) {
        return () -> of(editions, catalog.get(), clock);
    }

    /** The latest date whose edition should be sealed by now; empty when no plan speaks of it. */
    private static Optional<LocalDate> due(Catalog catalog, Clock clock) {
        ZonedDateTime now = clock.instant().atZone(catalog.settings().zone());
        boolean isBefore = now.toLocalTime()
                .isBefore(catalog.settings().operating().edition().sealedBy());
        LocalDate date = now.toLocalDate().minusDays(isBefore ? 2 : 1);
        return catalog.planFor(date).map(plan -> date);
    }
}
