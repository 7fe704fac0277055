package org.tiendo.operations.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/**
 * The table of incidents: every change states the state it changes from, so that only one of two concurrent changes
 * succeeds.
 */
final class IncidentRows {

    private static final String SELECT = """
            SELECT id, kind, subject, state, message, said, opened_at, seen_at, handled_by, handled_reason,
                   snoozed_until, recovered_at
            FROM incident
            """;

    private static final String INSERT = """
            INSERT INTO incident (kind, subject, open_key, state, message, said, opened_at, seen_at)
            VALUES (:kind, :subject, :key, 'open', :message, :said, :now, :now)
            """;

    private static final String SEEN = """
            UPDATE incident SET seen_at = :now, message = :message, said = :said WHERE open_key = :key
            """;

    private static final String CHANGE = """
            UPDATE incident
            SET state = :state, open_key = :key, handled_by = :by, handled_reason = :reason,
                snoozed_until = :until, recovered_at = :recoveredAt
            WHERE id = :id AND state = :before
            """;

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an incident; false when there is a lasting one of this cause, also when another node adds it at this moment.
     */
    boolean add(Cause cause, Instant now) {
        try {
            jdbc.sql(INSERT)
                    .param("kind", Column.of(cause.kind()))
                    .param("subject", cause.subject())
                    .param("key", cause.key())
                    .param("message", cause.message())
                    .param("said", CauseJson.write(cause))
                    .param("now", Column.of(now))
                    .update();
            return true;
        } catch (DuplicateKeyException addedMeanwhile) {
            return false;
        }
    }

    /** Updates the lasting incident of a cause; false when there is none. */
    boolean seen(Cause cause, Instant now) {
        return jdbc.sql(SEEN)
                        .param("now", Column.of(now))
                        .param("message", cause.message())
                        .param("said", CauseJson.write(cause))
                        .param("key", cause.key())
                        .update()
                == 1;
    }

    /**
     * Writes the new state of an incident, unless somebody has changed it since it was read.
     *
     * @return whether it was written
     * @throws IllegalStateException for a change that the life cycle does not allow
     */
    boolean change(Incident before, Incident after) {
        if (!before.state().mayBecome(after.state())) {
            throw new IllegalStateException("incident " + before.id() + " is " + Column.of(before.state())
                    + " and can't be " + Column.of(after.state()));
        }
        boolean isOver = after.state() == IncidentState.RECOVERED;
        return jdbc.sql(CHANGE)
                        .param("state", Column.of(after.state()))
                        .param(
                                "key",
                                Column.nullable(isOver ? null : after.cause().key()))
                        .param("by", Column.nullable(after.handledBy()))
                        .param("reason", Column.nullable(after.handledReason()))
                        .param("until", Column.nullable(after.snoozedUntil()))
                        .param("recoveredAt", Column.nullable(after.recoveredAt()))
                        .param("id", before.id())
                        .param("before", Column.of(before.state()))
                        .update()
                == 1;
    }

    Optional<Incident> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(IncidentRows::incident)
                .optional();
    }

    Optional<Incident> of(Cause cause) {
        return jdbc.sql(SELECT + "WHERE open_key = :key")
                .param("key", cause.key())
                .query(IncidentRows::incident)
                .optional();
    }

    /** The lasting incidents, the oldest first. */
    List<Incident> lasting() {
        return jdbc.sql(SELECT + "WHERE open_key IS NOT NULL ORDER BY opened_at, id")
                .query(IncidentRows::incident)
                .list();
    }

    /** The incidents that ended at a moment or after it, the oldest first. */
    List<Incident> recoveredSince(Instant moment) {
        return jdbc.sql(SELECT + "WHERE recovered_at >= :moment ORDER BY opened_at, id")
                .param("moment", Column.of(moment))
                .query(IncidentRows::incident)
                .list();
    }

    /** The latest incidents, the oldest of them first. */
    List<Incident> latest(int number) {
        return jdbc
                .sql(SELECT + "ORDER BY opened_at DESC, id DESC LIMIT :number")
                .param("number", number)
                .query(IncidentRows::incident)
                .list()
                .stream()
                .sorted(Comparator.comparing(Incident::openedAt).thenComparingLong(Incident::id))
                .toList();
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        @Nullable String by = row.getString("handled_by");
        return new Incident(
                row.getLong("id"),
                CauseJson.read(
                        Column.word(row, "kind", IncidentKind.class),
                        Column.text(row, "subject"),
                        Column.text(row, "message"),
                        row.getString("said")),
                Column.word(row, "state", IncidentState.class),
                Column.instant(row, "opened_at"),
                Column.instant(row, "seen_at"),
                by,
                row.getString("handled_reason"),
                Column.nullableInstant(row, "snoozed_until"),
                Column.nullableInstant(row, "recovered_at"));
    }
}
