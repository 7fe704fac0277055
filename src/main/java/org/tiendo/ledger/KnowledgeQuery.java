package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.tiendo.store.Column;

/**
 * A query for the ledger's knowledge of some series.
 *
 * @param cutOff the moment whose knowledge is asked for
 * @param heldBy rows appended later are left out: a figure may be appended long after it counts as known
 * @param since the first day that a period may end on
 * @param until the last day that a period may end on
 */
public record KnowledgeQuery(Instant cutOff, Instant heldBy, Set<String> series, LocalDate since, LocalDate until) {

    public KnowledgeQuery {
        series = Set.copyOf(series);
    }

    /** A query over everything that the ledger holds. */
    public static KnowledgeQuery at(Instant cutOff, Collection<String> series, LocalDate since, LocalDate until) {
        return new KnowledgeQuery(cutOff, Column.FOREVER, Set.copyOf(series), since, until);
    }

    /** The same query, over only what the ledger held at a moment. */
    public KnowledgeQuery heldBy(Instant moment) {
        return new KnowledgeQuery(cutOff, moment, series, since, until);
    }

    /** The query for every vintage of its series up to a date, whenever it became known. */
    KnowledgeQuery ofAllNights(LocalDate last) {
        return new KnowledgeQuery(Column.FOREVER, Column.FOREVER, series, since, last);
    }
}
