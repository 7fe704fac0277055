package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.catalog.Delivery;

/**
 * The numbers of one pull; {@code read = accepted + rejected + filtered + outside}.
 *
 * @param asKnown the moment whose knowledge the run asked for
 * @param reading the query's text, or the file's path below the home
 * @param readingSha256 over the query's text or the file's bytes
 * @param read rows read
 * @param filtered rows skipped as declared totals
 * @param outside rows outside the window: of other days, or not known yet
 * @param delivers whether the pull could detect that a figure was withdrawn
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
