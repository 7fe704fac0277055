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
}
