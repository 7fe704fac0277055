package org.tiendo.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/**
 * The lease by which a node shows that it is alive, or was.
 *
 * @param since when the node took it, by the store's clock; null where an earlier version of the program has
 * @param until when it ends unless it is renewed, or when it ended, by the store's clock
 */
public record NodeLease(String node, State state, @Nullable Instant since, Instant until) {

    /** The states of a lease: it holds, or it has ended in one of two ways. */
    public enum State {
        HELD,
        /** The node ended and said so. */
        RELEASED,
        /** The node died, or could not reach the store. */
        RAN_OUT
    }

    private static final String SELECT = """
            SELECT SUBSTRING(name, 6) AS node, held_since, held_until,
                   CASE WHEN owner IS NULL THEN 'released'
                        WHEN held_until > CURRENT_TIMESTAMP(6) THEN 'held'
                        ELSE 'ran_out' END AS state
            FROM lease
            WHERE name LIKE 'node %'
                  AND held_until > TIMESTAMPADD(DAY, -7, CURRENT_TIMESTAMP(6))
            ORDER BY held_until DESC, name
            LIMIT 100
            """;

    /** The leases that hold, and those that ended within seven days; the last to end first, at most a hundred. */
    public static List<NodeLease> ofTheWeek(JdbcClient jdbc) {
        return jdbc.sql(SELECT)
                .query((row, number) -> new NodeLease(
                        Column.text(row, "node"),
                        Column.word(row, "state", State.class),
                        Column.nullableInstant(row, "held_since"),
                        Column.instant(row, "held_until")))
                .list();
    }
}
