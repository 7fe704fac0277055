package org.tiendo.operations.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** The table of notifications. */
final class Notifications {

    private static final String INSERT = """
            INSERT INTO notification (channel, kind, incident_id, once_key, title, body, created_at, attempts,
                    next_attempt_at, error)
            VALUES (:channel, :kind, :incident, :onceKey, :title, :body, :now, 0, :now, '')
            """;

    private static final String INSERT_FOR = """
            INSERT INTO notification (channel, kind, recipient, title, body, created_at, attempts, next_attempt_at, error)
            VALUES (:channel, :kind, :recipient, :title, :body, :now, 0, :now, '')
            """;

    private static final String PENDING = """
            SELECT id, channel, recipient, title, body, created_at, attempts
            FROM notification
            WHERE next_attempt_at <= :now AND channel = :channel
            ORDER BY next_attempt_at, id
            LIMIT 50
            """;

    private static final String SENT = """
            UPDATE notification
            SET sent_at = :now, next_attempt_at = NULL, attempts = attempts + 1, error = ''
            WHERE id = :id
            """;

    private static final String FAILED = """
            UPDATE notification
            SET next_attempt_at = :next, attempts = attempts + 1, error = :error
            WHERE id = :id
            """;

    private static final String UNDELIVERED = """
            SELECT channel, recipient, title, created_at, attempts, next_attempt_at, error
            FROM notification
            WHERE created_at >= :from AND sent_at IS NULL AND error <> ''
            ORDER BY created_at DESC, id DESC
            LIMIT 100
            """;

    private static final String DROP = """
            UPDATE notification
            SET next_attempt_at = NULL, error = 'the channel is not configured any more'
            WHERE next_attempt_at <= :before AND created_at < :before AND channel NOT IN (:channels)
            """;

    private final JdbcClient jdbc;

    Notifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a notification; false when there is one with this key already.
     *
     * @param onceKey null for a notification that may be added any number of times
     */
    boolean add(
            ChannelKind channel,
            NotificationEvent event,
            @Nullable Long incident,
            @Nullable String onceKey,
            String title,
            String body,
            Instant now) {
        try {
            jdbc.sql(INSERT)
                    .param("channel", Column.of(channel))
                    .param("kind", Column.of(event))
                    .param("incident", Column.nullable(incident))
                    .param("onceKey", Column.nullable(onceKey))
                    .param("title", title)
                    .param("body", body)
                    .param("now", Column.of(now))
                    .update();
            return true;
        } catch (DuplicateKeyException addedBefore) {
            return false;
        }
    }

    /** Adds a notification to one recipient. */
    void addFor(
            ChannelKind channel, NotificationEvent event, String recipient, String title, String body, Instant now) {
        jdbc.sql(INSERT_FOR)
                .param("channel", Column.of(channel))
                .param("kind", Column.of(event))
                .param("recipient", recipient)
                .param("title", title)
                .param("body", body)
                .param("now", Column.of(now))
                .update();
    }

    /** The notifications of a channel that are due now, the longest due first; at most 50. */
    List<Notification> pending(ChannelKind channel, Instant now) {
        return jdbc.sql(PENDING)
                .param("now", Column.of(now))
                .param("channel", Column.of(channel))
                .query(Notifications::notification)
                .list();
    }

    void sent(Notification notification, Instant now) {
        jdbc.sql(SENT)
                .param("now", Column.of(now))
                .param("id", notification.id())
                .update();
    }

    /** @param next the moment of the next attempt; null when no further attempt is made */
    void failed(Notification notification, String why, @Nullable Instant next) {
        jdbc.sql(FAILED)
                .param("next", Column.nullable(next))
                .param("error", why)
                .param("id", notification.id())
                .update();
    }

    /** Drops notifications from before a moment whose channel is no longer configured; returns their number. */
    int drop(Collection<ChannelKind> configured, Instant before) {
        List<String> channels = configured.isEmpty()
                ? List.of("")
                : configured.stream().map(Column::of).toList();
        return jdbc.sql(DROP)
                .param("before", Column.of(before))
                .param("channels", channels)
                .update();
    }

    /** The notifications from a moment on whose last attempt failed, the newest first; at most 100. */
    List<Undelivered> undelivered(Instant from) {
        return jdbc.sql(UNDELIVERED)
                .param("from", Column.of(from))
                .query((row, number) -> new Undelivered(
                        Column.word(row, "channel", ChannelKind.class),
                        row.getString("recipient"),
                        Column.text(row, "title"),
                        Column.instant(row, "created_at"),
                        row.getInt("attempts"),
                        Column.nullableInstant(row, "next_attempt_at"),
                        Column.text(row, "error")))
                .list();
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getLong("id"),
                Column.word(row, "channel", ChannelKind.class),
                row.getString("recipient"),
                Column.text(row, "title"),
                Column.text(row, "body"),
                Column.instant(row, "created_at"),
                row.getInt("attempts"));
    }
}
