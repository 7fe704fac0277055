package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Column;

/**
 * The state of the figures of the ledger: two cut-offs with the same horizon in the same state know the same figures.
 *
 * @param version the number of transactions that have appended figures
 * @param lastKnownAt the last moment at which any of the figures counts as known; null without figures
 */
public record LedgerState(long version, @Nullable Instant lastKnownAt) {

    static final LedgerState EMPTY = new LedgerState(0, null);

    /** @param row has the columns of the table {@code ledger_version} */
    static LedgerState of(ResultSet row) throws SQLException {
        return new LedgerState(row.getLong("version"), Column.nullableInstant(row, "last_known_at"));
    }

    /** The last moment before which a cut-off and all later ones know the same; the cut-off itself where figures are known later. */
    public Instant horizon(Instant cutOff) {
        return lastKnownAt == null || lastKnownAt.isAfter(cutOff) ? cutOff : lastKnownAt;
    }
}
