package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Column;

/** What people did to the runs and the schedule, and why; the store refuses to change or remove a line of it. */
public final class Audit {

    private static final String INSERT = """
            INSERT INTO audit (done_at, who, action, subject, reason, outcome)
            VALUES (:at, :who, :action, :subject, :reason, :outcome)
            """;

    private static final String SELECT = "SELECT done_at, who, action, subject, reason, outcome FROM audit ";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    public Audit(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Who acts.
     *
     * @param who {@code name@host}
     * @param node the process they act through, as others are told of it
     */
    public record Actor(String who, String node) {

        StartedBy because(String reason) {
            return new StartedBy(who, node, reason);
        }
    }

    /** What can be done. */
    public enum Action {
        RESTART,
        RERUN,
        STOP,
        ABANDON,
        PAUSE,
        RESUME,
        ACKNOWLEDGE,
        SNOOZE,
        APPLY,
        ACCEPT
    }

    /**
     * @param subject what it was done to: {@code run 17}, {@code job customs}, {@code incident 4}
     * @param outcome what came of it
     */
    public record Entry(Instant at, String who, Action action, String subject, String reason, String outcome) {}

    public Actor actor() {
        return actor;
    }

    public Instant now() {
        return clock.instant();
    }

    public void add(Action action, String subject, String reason, String outcome) {
        jdbc.sql(INSERT)
                .param("at", Column.of(now()))
                .param("who", actor.who())
                .param("action", Column.of(action))
                .param("subject", subject)
                .param("reason", reason)
                .param("outcome", outcome)
                .update();
    }

    /** In the order they were done. */
    public List<Entry> since(Instant from) {
        return jdbc.sql(SELECT + "WHERE done_at >= :from ORDER BY id")
                .param("from", Column.of(from))
                .query(Audit::entry)
                .list();
    }

    /** In the order they were done. */
    public List<Entry> about(String subject) {
        return jdbc.sql(SELECT + "WHERE subject = :subject ORDER BY id")
                .param("subject", subject)
                .query(Audit::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Column.instant(row, "done_at"),
                Column.text(row, "who"),
                Column.word(row, "action", Action.class),
                Column.text(row, "subject"),
                Column.text(row, "reason"),
                Column.text(row, "outcome"));
    }
}
