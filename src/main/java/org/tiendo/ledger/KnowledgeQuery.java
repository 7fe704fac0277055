package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.tiendo.store.Column;

/**
 * A question for what the ledger knew of some series.
 *
 * @param cutOff the moment whose knowledge is asked for
 * @param heldBy rows appended later are left out: a figure may be appended long after it counts as known
 * @param since first day a period may end on
 * @param until last day a period may end on
 */
public record KnowledgeQuery(Instant cutOff, Instant heldBy, Set<String> series, LocalDate since, LocalDate until) {

    public KnowledgeQuery {
        series = Set.copyOf(series);
    }

    /** Asks all that the ledger holds. */
    public static KnowledgeQuery at(Instant cutOff, Collection<String> series, LocalDate since, LocalDate until) {
        return new KnowledgeQuery(cutOff, Column.FOREVER, Set.copyOf(series), since, until);
    }

    /** Asks only what the ledger held at a moment. */
    public KnowledgeQuery heldBy(Instant moment) {
        return new KnowledgeQuery(cutOff, moment, series, since, until);
    }
}
