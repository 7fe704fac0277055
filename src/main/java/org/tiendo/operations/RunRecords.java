package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Delivery;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;
import org.tiendo.schedule.RunState;
import org.tiendo.store.Column;

/**
 * Everything that the store has recorded beside a run.
 *
 * @param steps in the order they started
 * @param log the lines, in the order they were written
 * @param audit the entries about it, in the order they were written
 * @param expected the expected run whose last run it is; null when there is none
 * @param usual the median of the completed runs of the same job before it; null when there is none
 * @param report null for a run that is no pull, or has not reported
 */
record RunRecords(
        List<RunStep> steps,
        List<RunLogLine> log,
        List<Audit.Entry> audit,
        @Nullable RunExpectation expected,
        @Nullable Median usual,
        @Nullable PullReport report) {

    /** One statement instead of six: a page asks for all of it every time. A report has too many numbers for one row. */
    private static final String SELECT = """
            SELECT 'step' AS kind, step_id AS place, name, status, started_at, ended_at, NULL AS next_at,
                   rows_read, rows_accepted, rows_rejected, rows_filtered, rows_outside,
                   exit_message, NULL AS more, '' AS who, NULL AS said
            FROM run_step
            WHERE run_id = :run
            UNION ALL
            SELECT 'log', id, logger, level, logged_at, NULL, NULL, 0, 0, 0, 0, 0, message, trace, node, NULL
            FROM run_log
            WHERE run_id = :run
            UNION ALL
            SELECT 'audit', id, subject, action, done_at, NULL, NULL, 0, 0, 0, 0, 0, reason, outcome, who, said
            FROM audit
            WHERE subject = :subject
            UNION ALL
            (SELECT 'expected', 0, task, state, due_at, deadline, next_attempt_at, attempts, 0, 0, 0, 0, reason, NULL, '', NULL
             FROM expected_run
             WHERE run_id = :run
             ORDER BY due_at DESC
             LIMIT 1)
            UNION ALL
            SELECT 'report', 1, source, delivers, started_at, ended_at, as_known,
                   rows_read, rows_accepted, rows_rejected, rows_filtered, rows_outside, reading, reading_sha256, job,
                   NULL
            FROM pull_report
            WHERE run_id = :run
            UNION ALL
            SELECT 'figures', 0, '', '', NULL, NULL, NULL,
                   figures_first, figures_changed, figures_unchanged, figures_withdrawn, figures_zeroed, '', NULL, '',
                   NULL
            FROM pull_report
            WHERE run_id = :run
            UNION ALL
            """
            + Durations.latest(
                    "'earlier', r.run_id, r.name, r.status, r.started_at, r.ended_at, NULL, 0, 0, 0, 0, 0, '', NULL, '', NULL",
                    ":name")
            + "ORDER BY place";

    RunRecords {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
        audit = List.copyOf(audit);
    }

    static RunRecords of(Run run, JdbcClient jdbc) {
        List<RunStep> steps = new ArrayList<>();
        List<RunLogLine> log = new ArrayList<>();
        List<Audit.Entry> audit = new ArrayList<>();
        List<RunExpectation> expected = new ArrayList<>();
        List<Appended> figures = new ArrayList<>();
        List<PullReport> reports = new ArrayList<>();
        List<Duration> earlier = new ArrayList<>();
        jdbc.sql(SELECT)
                .param("run", run.number())
                .param("subject", run.subject().toString())
                .param("name", run.job())
                .param("before", run.instance())
                .query(row -> {
                    switch (Column.text(row, "kind")) {
                        case "step" -> steps.add(RunStep.of(row));
                        case "log" -> log.add(line(run, row));
                        case "audit" -> audit.add(entry(row));
                        case "expected" -> expected.add(expectation(row));
                        case "figures" -> figures.add(figures(row));
                        // The order puts its figures before it.
                        case "report" -> reports.add(report(run, row, figures.get(0)));
                        default -> earlier.add(Durations.took(row));
                    }
                });
        return new RunRecords(
                steps,
                log,
                audit,
                expected.stream().findFirst().orElse(null),
                Optional.of(earlier)
                        .filter(some -> !some.isEmpty())
                        .map(Median::of)
                        .orElse(null),
                reports.stream().findFirst().orElse(null));
    }

    private static RunLogLine line(Run run, ResultSet row) throws SQLException {
        return new RunLogLine(
                run.number(),
                Column.instant(row, "started_at"),
                Column.text(row, "who"),
                Column.text(row, "status"),
                Column.text(row, "name"),
                Column.text(row, "exit_message"),
                row.getString("more"));
    }

    private static Audit.Entry entry(ResultSet row) throws SQLException {
        return new Audit.Entry(
                Column.instant(row, "started_at"),
                Column.text(row, "who"),
                Column.text(row, "status"),
                Column.text(row, "name"),
                Column.text(row, "exit_message"),
                Column.text(row, "more"),
                row.getString("said"));
    }

    private static RunExpectation expectation(ResultSet row) throws SQLException {
        return new RunExpectation(
                Column.text(row, "name"),
                Column.instant(row, "started_at"),
                Column.instant(row, "ended_at"),
                Column.word(row, "status", RunState.class),
                row.getInt("rows_read"),
                Column.nullableInstant(row, "next_at"),
                Column.text(row, "exit_message"));
    }

    private static Appended figures(ResultSet row) throws SQLException {
        return new Appended(
                row.getInt("rows_read"),
                row.getInt("rows_accepted"),
                row.getInt("rows_rejected"),
                row.getInt("rows_filtered"),
                row.getInt("rows_outside"));
    }

    private static PullReport report(Run run, ResultSet row, Appended figures) throws SQLException {
        return new PullReport(
                run.number(),
                Column.text(row, "who"),
                Column.text(row, "name"),
                Objects.requireNonNull(run.businessDate()),
                Column.instant(row, "next_at"),
                Column.text(row, "exit_message"),
                Column.text(row, "more"),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_filtered"),
                row.getLong("rows_outside"),
                figures,
                Column.word(row, "status", Delivery.class),
                Column.instant(row, "started_at"),
                Column.instant(row, "ended_at"));
    }
}
