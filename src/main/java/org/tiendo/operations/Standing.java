package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.store.Column;

/**
 * The present of the schedule beside its runs: who serves it, what is paused, and what is wrong.
 *
 * @param nodes the nodes that are alive
 * @param pauses the pauses in force
 * @param incidents the number of incidents that last
 */
public record Standing(List<ServingNode> nodes, List<Pause> pauses, int incidents) {

    /** One statement instead of three: a page asks for all of it every time. */
    private static final String SELECT = """
            SELECT 'node' AS kind, owner AS name, held_until AS began_at, '' AS who, '' AS reason, held_until AS until_at
            FROM lease
            WHERE name LIKE 'node %' AND owner IS NOT NULL AND held_until > CURRENT_TIMESTAMP(6)
            UNION ALL
            SELECT kind, name, paused_at, paused_by, reason, until_at
            FROM pause
            WHERE resumed_at IS NULL AND (until_at IS NULL OR until_at > :now)
            UNION ALL
            SELECT 'incident', kind, opened_at, '', subject, snoozed_until
            FROM incident
            WHERE open_key IS NOT NULL
            ORDER BY 1, 2, 3
            """;

    public Standing {
        nodes = List.copyOf(nodes);
        pauses = List.copyOf(pauses);
    }

    /**
     * A node that is alive.
     *
     * @param until when its lease ends unless it is renewed, by the store's clock
     */
    public record ServingNode(String name, Instant until) {}

    /** A row of the statement, of whichever kind. */
    private record Row(
            String kind,
            String name,
            Instant at,
            String who,
            String reason,
            @Nullable Instant until) {

        Pause pause(Kind paused) {
            return new Pause(paused, name, at, who, reason, until);
        }
    }

    public static Standing read(JdbcClient jdbc, Instant now) {
        List<ServingNode> nodes = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        int incidents = 0;
        for (Row row : jdbc.sql(SELECT)
                .param("now", Column.of(now))
                .query(Standing::row)
                .list()) {
            switch (row.kind()) {
                case "node" -> nodes.add(new ServingNode(row.name(), row.at()));
                case "incident" -> incidents++;
                case "job" -> pauses.add(row.pause(Kind.JOB));
                default -> pauses.add(row.pause(Kind.SOURCE));
            }
        }
        return new Standing(nodes, pauses, incidents);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Column.text(row, "kind"),
                Column.text(row, "name"),
                Column.instant(row, "began_at"),
                Column.text(row, "who"),
                Column.text(row, "reason"),
                Column.nullableInstant(row, "until_at"));
    }
}
