package org.tiendo.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.run.RunKey;
import org.tiendo.store.Column;

/** The table of expected runs: every change is conditional, so that at most one node makes it. */
public final class ExpectedRuns {

    private static final String SELECT = """
            SELECT task, due_at, business_date, deadline, state, attempts, is_missed, noticed_at, started_at,
                   next_attempt_at, node, run_id, ended_at, reason
            FROM expected_run
            """;

    private static final String INSERT = """
            INSERT INTO expected_run (task, job, due_at, business_date, deadline, state, attempts, is_missed, reason)
            VALUES (:task, :job, :dueAt, :businessDate, :deadline, 'expected', 0, FALSE, '')
            """;

    private static final String UPDATE = """
            UPDATE expected_run
            SET state = :state, attempts = :attempts, is_missed = :isMissed, noticed_at = :noticedAt,
                started_at = :startedAt, next_attempt_at = :nextAttemptAt, node = :node, run_id = :run,
                ended_at = :endedAt, reason = :reason
            WHERE task = :task AND due_at = :dueAt AND state = :before AND attempts = :attemptsBefore
            """;

    private static final String BEGIN_NOW = """
            UPDATE expected_run SET next_attempt_at = :now
            WHERE task = :task AND state = 'due' AND attempts = 0 AND reason = '' AND due_at <= :now AND next_attempt_at > :now
            """;

    // A run that a later night or a person has caught up since is no longer missed: a pull also reads the earlier days.
    private static final String UNMET = SELECT + """
            WHERE state IN ('expected', 'due', 'running', 'waiting', 'failed', 'stopped') AND due_at <= :by
                  AND NOT EXISTS (
                      SELECT 1 FROM expected_run later
                      WHERE later.task = expected_run.task AND later.due_at > expected_run.due_at
                            AND later.state = 'completed' AND expected_run.task <> 'edition')
                  AND NOT EXISTS (
                      SELECT 1 FROM edition
                      WHERE expected_run.task = 'edition' AND edition.business_date = expected_run.business_date)
                  AND NOT EXISTS (
                      SELECT 1 FROM pull_report p
                      WHERE p.job = expected_run.job AND p.business_date = expected_run.business_date
                            AND p.ended_at >= expected_run.due_at)
            ORDER BY due_at, task
            """;

    private final JdbcClient jdbc;

    public ExpectedRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a firing that is not there yet; false when it is, also when another node adds it at this moment. */
    boolean add(Firing firing) {
        if (find(firing.task(), firing.dueAt()).isPresent()) {
            return false;
        }
        try {
            jdbc.sql(INSERT)
                    .param("task", firing.task())
                    .param(
                            "job",
                            Column.nullable(RunKey.pulledJob(firing.task()).orElse(null)))
                    .param("dueAt", Column.of(firing.dueAt()))
                    .param("businessDate", firing.businessDate())
                    .param("deadline", Column.of(firing.deadline()))
                    .update();
            return true;
        } catch (DuplicateKeyException addedMeanwhile) {
            return false;
        }
    }

    /**
     * Writes the new state of a run, unless another node has changed it since it was read.
     *
     * @return whether it was written
     * @throws IllegalStateException for a change that the life cycle does not allow
     */
    boolean change(ExpectedRun before, ExpectedRun after) {
        if (!before.state().mayBecome(after.state())) {
            throw new IllegalStateException(before.task() + " of " + before.dueAt() + " can't go from " + before.state()
                    + " to " + after.state());
        }
        return jdbc.sql(UPDATE)
                        .param("state", Column.of(after.state()))
                        .param("attempts", after.attempts())
                        .param("isMissed", after.isMissed())
                        .param("noticedAt", Column.nullable(after.noticedAt()))
                        .param("startedAt", Column.nullable(after.startedAt()))
                        .param("nextAttemptAt", Column.nullable(after.nextAttemptAt()))
                        .param("node", Column.nullable(after.node()))
                        .param("run", Column.nullable(after.run()))
                        .param("endedAt", Column.nullable(after.endedAt()))
                        .param("reason", after.reason())
                        .param("task", before.task())
                        .param("dueAt", Column.of(before.dueAt()))
                        .param("before", Column.of(before.state()))
                        .param("attemptsBefore", before.attempts())
                        .update()
                == 1;
    }

    public Optional<ExpectedRun> find(String task, Instant dueAt) {
        return jdbc.sql(SELECT + "WHERE task = :task AND due_at = :dueAt")
                .param("task", task)
                .param("dueAt", Column.of(dueAt))
                .query(ExpectedRuns::expected)
                .optional();
    }

    /** The expected run whose last run this is; empty when there is none. */
    public Optional<ExpectedRun> ofRun(long run) {
        return jdbc.sql(SELECT + "WHERE run_id = :run ORDER BY due_at DESC LIMIT 1")
                .param("run", run)
                .query(ExpectedRuns::expected)
                .optional();
    }

    /** The expected runs in these states, in the order they are due. */
    public List<ExpectedRun> in(RunState... states) {
        return jdbc.sql(SELECT + "WHERE state IN (:states) ORDER BY due_at, task")
                .param("states", Arrays.stream(states).map(Column::of).toList())
                .query(ExpectedRuns::expected)
                .list();
    }

    /** The runs due by a moment whose task nobody has completed, in the order they are due. */
    public List<ExpectedRun> unmet(Instant by) {
        return jdbc.sql(UNMET)
                .param("by", Column.of(by))
                .query(ExpectedRuns::expected)
                .list();
    }

    /** The expected runs of the business dates from the first to the last, in the order they are due. */
    public List<ExpectedRun> of(LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + "WHERE business_date >= :first AND business_date <= :last ORDER BY due_at, task")
                .param("first", first)
                .param("last", last)
                .query(ExpectedRuns::expected)
                .list();
    }

    /** The expected runs due from the first moment on and before the second, in the order they are due. */
    public List<ExpectedRun> between(Instant from, Instant until) {
        return jdbc.sql(SELECT + "WHERE due_at >= :from AND due_at < :until ORDER BY due_at, task")
                .param("from", Column.of(from))
                .param("until", Column.of(until))
                .query(ExpectedRuns::expected)
                .list();
    }

    /** The firings of the task that are due by now and that no node has noticed, in the order they are due. */
    List<Firing> expected(String task, Instant now) {
        return jdbc.sql(SELECT + "WHERE task = :task AND state = 'expected' AND due_at <= :now ORDER BY due_at")
                .param("task", task)
                .param("now", Column.of(now))
                .query((row, number) -> expected(row, number).firing())
                .list();
    }

    /** The runs of the task that are running or may start by now, the earliest first. */
    List<ExpectedRun> open(String task, Instant now) {
        return jdbc.sql(SELECT + """
                        WHERE task = :task AND state IN ('due', 'running', 'waiting')
                          AND (next_attempt_at IS NULL OR next_attempt_at <= :now)
                        ORDER BY due_at
                        """)
                .param("task", task)
                .param("now", Column.of(now))
                .query(ExpectedRuns::expected)
                .list();
    }

    /** Lets a due run of the task start now that was noticed before Quartz fired, and was to wait for Quartz. */
    void endHeadStart(String task, Instant now) {
        jdbc.sql(BEGIN_NOW).param("task", task).param("now", Column.of(now)).update();
    }

    /** The last start of a missed run, on any node; empty when there was none. */
    Optional<Instant> lastCatchUp() {
        return jdbc.sql("SELECT MAX(started_at) AS started_at FROM expected_run WHERE is_missed = TRUE")
                .query((row, number) -> Optional.ofNullable(Column.nullableInstant(row, "started_at")))
                .single();
    }

    /**
     * Returns whether pulls that were due before a moment are due or running; pulls that wait for a retry do not count.
     */
    boolean hasPullsGoingOn(Instant dueBefore) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM expected_run
                        WHERE state IN ('due', 'running') AND due_at < :dueBefore AND task LIKE 'pull %'
                        """)
                        .param("dueBefore", Column.of(dueBefore))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Deletes the firings that are due later, after the schedule has changed. */
    void forgetAfter(Instant now) {
        jdbc.sql("DELETE FROM expected_run WHERE state = 'expected' AND due_at > :now")
                .param("now", Column.of(now))
                .update();
    }

    /** The last due run of the task; empty when it has none. */
    Optional<ExpectedRun> last(String task) {
        return jdbc.sql(SELECT + "WHERE task = :task ORDER BY due_at DESC LIMIT 1")
                .param("task", task)
                .query(ExpectedRuns::expected)
                .optional();
    }

    private static ExpectedRun expected(ResultSet row, int number) throws SQLException {
        return new ExpectedRun(
                Column.text(row, "task"),
                Column.instant(row, "due_at"),
                Column.day(row, "business_date"),
                Column.instant(row, "deadline"),
                Column.word(row, "state", RunState.class),
                row.getInt("attempts"),
                row.getBoolean("is_missed"),
                Column.nullableInstant(row, "noticed_at"),
                Column.nullableInstant(row, "started_at"),
                Column.nullableInstant(row, "next_attempt_at"),
                row.getString("node"),
                Column.nullableNumber(row, "run_id"),
                Column.nullableInstant(row, "ended_at"),
                Column.text(row, "reason"));
    }
}
