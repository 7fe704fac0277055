package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sealed editions, to choose one among them. */
public interface SealedEditions {

    /** The latest revision of the latest date. */
    Optional<Edition> latest();

    /** The latest revision of the date. */
    Optional<Edition> latest(LocalDate businessDate);

    Optional<Edition> find(LocalDate businessDate, int revision);

    /** Every revision of the date, in order. */
    List<Edition> revisions(LocalDate businessDate);

    /** The plans that an edition was held against, in the order of its boards; empty where the store kept none of them. */
    List<EditionPlan> plans(Edition edition);
}
