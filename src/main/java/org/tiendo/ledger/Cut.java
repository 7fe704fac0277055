package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * An edition that is to be sealed.
 *
 * @param since the business date from which on figures of equal periods have to be equal: the first day of the plan
 * @param snapshots the number of snapshots in all sections together
 * @param sections the content in the order of the board, the same each time it is iterated; a large edition is
 *     calculated while it is, and never held as a whole
 * @param inputs gives the fingerprint of everything that the sections are calculated from, in a state of the ledger that
 *     was read before them; two cuts of a date with the same fingerprint have the same sections
 * @param run the run that builds the edition
 * @param now the moment of sealing
 */
public record Cut(
        LocalDate businessDate,
        Instant cutOff,
        LocalDate since,
        int snapshots,
        Iterable<Section> sections,
        Function<LedgerState, String> inputs,
        long run,
        Instant now) {}
