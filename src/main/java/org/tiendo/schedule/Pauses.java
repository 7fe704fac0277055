package org.tiendo.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Job;
import org.tiendo.store.Column;

/** The table of paused jobs and sources, with who paused them and why. */
public final class Pauses {

    private static final String SELECT = """
            SELECT kind, name, paused_at, paused_by, reason, until_at
            FROM pause
            WHERE resumed_at IS NULL AND (until_at IS NULL OR until_at > :now)
            """;

    private static final String INSERT = """
            INSERT INTO pause (kind, name, paused_at, paused_by, reason, until_at)
            VALUES (:kind, :name, :at, :by, :reason, :until)
            """;

    private static final String RESUME = """
            UPDATE pause SET resumed_at = :now, resumed_by = :by
            WHERE kind = :kind AND name = :name AND resumed_at IS NULL AND (until_at IS NULL OR until_at > :now)
            """;

    private final JdbcClient jdbc;

    public Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of things that can be paused. */
    public enum Kind {
        JOB,
        SOURCE
    }

    /** @param until the moment it ends by itself; null when it lasts until somebody resumes it */
    public record Pause(
            Kind kind,
            String name,
            Instant at,
            String by,
            String reason,
            @Nullable Instant until) {}

    public void add(Pause pause) {
        jdbc.sql(INSERT)
                .param("kind", Column.of(pause.kind()))
                .param("name", pause.name())
                .param("at", Column.of(pause.at()))
                .param("by", pause.by())
                .param("reason", pause.reason())
                .param("until", Column.nullable(pause.until()))
                .update();
    }

    /** Resumes a job or source; false when it was not paused. */
    public boolean resume(Kind kind, String name, String by, Instant now) {
        return jdbc.sql(RESUME)
                        .param("now", Column.of(now))
                        .param("by", by)
                        .param("kind", Column.of(kind))
                        .param("name", name)
                        .update()
                > 0;
    }

    /** The pauses in force now. */
    public List<Pause> holding(Instant now) {
        return jdbc.sql(SELECT + "ORDER BY kind, name, paused_at")
                .param("now", Column.of(now))
                .query(Pauses::pause)
                .list();
    }

    public Optional<Pause> holding(Kind kind, String name, Instant now) {
        return holding(now).stream()
                .filter(pause -> pause.kind() == kind && pause.name().equals(name))
                .findFirst();
    }

    /** The pause that keeps a task from running; empty when there is none. */
    public static Optional<Pause> of(Task task, List<Pause> holding) {
        Job job = task.job();
        return job == null
                ? Optional.empty()
                : holding.stream()
                        .filter(pause -> switch (pause.kind()) {
                            case JOB -> pause.name().equals(job.name());
                            case SOURCE -> pause.name().equals(job.sourceName());
                        })
                        .findFirst();
    }

    private static Pause pause(ResultSet row, int number) throws SQLException {
        return new Pause(
                Column.word(row, "kind", Kind.class),
                Column.text(row, "name"),
                Column.instant(row, "paused_at"),
                Column.text(row, "paused_by"),
                Column.text(row, "reason"),
                Column.nullableInstant(row, "until_at"));
    }
}
