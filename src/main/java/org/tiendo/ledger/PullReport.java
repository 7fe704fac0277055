package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one pull came to; {@code read = accepted + rejected + filtered}.
 *
 * @param asKnown the run asked for what was known by then
 * @param reading the query's text, or the file's path below the home
 * @param readingSha256 of the query's text or the file's bytes
 * @param read rows read
 * @param filtered rows passed over as totals
 */
public record PullReport(
        long run,
        String job,
        String source,
        LocalDate businessDate,
        Instant asKnown,
        String reading,
        String readingSha256,
        long read,
        long accepted,
        long rejected,
        long filtered,
        Appended appended,
        Instant startedAt,
        Instant endedAt) {}
