package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Column;
import org.tiendo.words.PlainText;
import org.tiendo.words.Sentence;
import org.tiendo.words.Words;

/**
 * The table of what people did to the runs and the schedule, with their reasons; the store rejects every change or
 * removal of a row.
 */
public final class Audit {

    private static final String INSERT = """
            INSERT INTO audit (done_at, who, action, subject, reason, outcome, said)
            VALUES (:at, :who, :action, :subject, :reason, :outcome, :said)
            """;

    /** Characters of a reason that a person gives: pages and terminals show it as a whole. */
    public static final int LONGEST_REASON = 2_000;

    private static final String SELECT = "SELECT done_at, who, action, subject, reason, outcome, said FROM audit ";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    public Audit(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The person who acts.
     *
     * @param who {@code name@host}, or the name of a user who is logged in
     * @param node the process through which the person acts, by the name that other processes see
     */
    public record Actor(String who, String node) {

        StartedBy because(String reason) {
            return new StartedBy(who, node, reason);
        }
    }

    /** The audited actions. */
    public enum Action implements Sentence.Kind {
        RUN,
        RESTART,
        RERUN,
        STOP,
        ABANDON,
        PAUSE,
        RESUME,
        ACKNOWLEDGE,
        SNOOZE,
        APPLY,
        ACCEPT,
        BACKFILL,
        VERIFY,
        ADD_TOKEN,
        REVOKE_TOKEN,
        ADD_USER,
        INVITE_USER,
        CHANGE_ROLE,
        CHANGE_PASSWORD,
        IDENTIFY_USER,
        END_USER;

        @Override
        public String key() {
            return "audit.did." + Column.of(this);
        }

        @Override
        public String english() {
            return Words.of(this);
        }
    }

    /**
     * @param action as the store has it: {@code add_user}, or a word of another version of the program
     * @param subject the object of the action: {@code run 17}, {@code job customs}, {@code incident 4}
     * @param outcome the result, in words
     * @param said the subject, the outcome, and the reason where no person has typed it, as {@link StoredSentences} have
     *     them; null for entries from before these were kept
     */
    public record Entry(
            Instant at,
            String who,
            String action,
            String subject,
            String reason,
            String outcome,
            @Nullable String said) {

        public Entry(
                Instant at,
                String who,
                Action action,
                String subject,
                String reason,
                String outcome,
                @Nullable String said) {
            this(at, who, Column.of(action), subject, reason, outcome, said);
        }

        boolean isOf(Action one) {
            return action.equals(Column.of(one));
        }

        /** The action in words; a word that this version does not know as it is stored. */
        Sentence did() {
            return Arrays.stream(Action.values())
                    .filter(this::isOf)
                    .findFirst()
                    .map(Sentence::of)
                    .orElse(Sentence.plain(action));
        }
    }

    public Actor actor() {
        return actor;
    }

    public Instant now() {
        return clock.instant();
    }

    /** @param reason as a person has typed it */
    public void add(Action action, Sentence subject, String reason, Sentence outcome) {
        add(action, subject, reason, outcome, List.of(subject, outcome));
    }

    /** @param reason the program's own */
    public void add(Action action, Sentence subject, Sentence reason, Sentence outcome) {
        add(action, subject, reason.toString(), outcome, List.of(subject, outcome, reason));
    }

    private void add(Action action, Sentence subject, String reason, Sentence outcome, List<Sentence> said) {
        jdbc.sql(INSERT)
                .param("at", Column.of(now()))
                .param("who", actor.who())
                .param("action", Column.of(action))
                .param("subject", subject.toString())
                .param("reason", PlainText.of(reason))
                .param("outcome", outcome.toString())
                .param("said", StoredSentences.write(said))
                .update();
    }

    /** An entry with its number, which grows with time. */
    public record Numbered(long number, Entry entry) {}

    /**
     * The newest entries with a lower number, the newest first.
     *
     * @param who null for anybody
     * @param subject null for anything
     */
    public List<Numbered> newest(long before, @Nullable String who, @Nullable String subject, int limit) {
        // A condition that is not asked for would hide the index from the store.
        String sql =
                """
                SELECT id, done_at, who, action, subject, reason, outcome, said
                FROM audit
                WHERE id < :before%s%s
                ORDER BY id DESC
                LIMIT :limit
                """.formatted(who == null ? "" : " AND who = :who", subject == null ? "" : " AND subject = :subject");
        return jdbc.sql(sql)
                .param("before", before)
                .param("who", Column.nullable(who))
                .param("subject", Column.nullable(subject))
                .param("limit", limit)
                .query((row, number) -> new Numbered(row.getLong("id"), entry(row, number)))
                .list();
    }

    /** The entries from a moment on, in the order they were written. */
    public List<Entry> since(Instant from) {
        return jdbc.sql(SELECT + "WHERE done_at >= :from ORDER BY id")
                .param("from", Column.of(from))
                .query(Audit::entry)
                .list();
    }

    /** The entries about a subject, in the order they were written. */
    public List<Entry> about(Sentence subject) {
        return jdbc.sql(SELECT + "WHERE subject = :subject ORDER BY id")
                .param("subject", subject.toString())
                .query(Audit::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Column.instant(row, "done_at"),
                Column.text(row, "who"),
                Column.text(row, "action"),
                Column.text(row, "subject"),
                Column.text(row, "reason"),
                Column.text(row, "outcome"),
                row.getString("said"));
    }
}
