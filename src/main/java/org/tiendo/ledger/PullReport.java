package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.catalog.Delivery;

/**
 * What one pull came to; {@code read = accepted + rejected + filtered + outside}.
 *
 * @param asKnown the run asked for what was known by then
 * @param reading the query's text, or the file's path below the home
 * @param readingSha256 of the query's text or the file's bytes
 * @param read rows read
 * @param filtered rows skipped as declared totals
 * @param outside rows outside the window: of other days, or not known yet
 * @param delivers whether it could see that a figure was gone
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
        long outside,
        Appended appended,
        Delivery delivers,
        Instant startedAt,
        Instant endedAt) {}
