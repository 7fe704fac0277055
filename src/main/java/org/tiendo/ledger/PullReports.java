package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Delivery;
import org.tiendo.store.Column;

/** The table of reports of successful pulls. */
public final class PullReports {

    private static final String INSERT = """
            INSERT INTO pull_report (run_id, job, source, business_date, as_known, reading, reading_sha256,
                    rows_read, rows_accepted, rows_rejected, rows_filtered, rows_outside,
                    figures_first, figures_changed, figures_unchanged, figures_withdrawn, figures_zeroed, delivers,
                    started_at, ended_at)
            VALUES (:run, :job, :source, :businessDate, :asKnown, :reading, :sha256,
                    :read, :accepted, :rejected, :filtered, :outside,
                    :first, :changed, :unchanged, :withdrawn, :zeroed, :delivers, :startedAt, :endedAt)
            """;

    private static final String SELECT = """
            SELECT run_id, job, source, business_date, as_known, reading, reading_sha256,
                   rows_read, rows_accepted, rows_rejected, rows_filtered, rows_outside,
                   figures_first, figures_changed, figures_unchanged, figures_withdrawn, figures_zeroed, delivers,
                   started_at, ended_at
            FROM pull_report
            """;

    private final JdbcClient jdbc;

    public PullReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PullReport report) {
        jdbc.sql(INSERT)
                .param("run", report.run())
                .param("job", report.job())
                .param("source", report.source())
                .param("businessDate", report.businessDate())
                .param("asKnown", Column.of(report.asKnown()))
                .param("reading", report.reading())
                .param("sha256", report.readingSha256())
                .param("read", report.read())
                .param("accepted", report.accepted())
                .param("rejected", report.rejected())
                .param("filtered", report.filtered())
                .param("outside", report.outside())
                .param("first", report.appended().first())
                .param("changed", report.appended().changed())
                .param("unchanged", report.appended().unchanged())
                .param("withdrawn", report.appended().withdrawn())
                .param("zeroed", report.appended().zeroed())
                .param("delivers", Column.of(report.delivers()))
                .param("startedAt", Column.of(report.startedAt()))
                .param("endedAt", Column.of(report.endedAt()))
                .update();
    }

    /** The latest report of the job and date. */
    public Optional<PullReport> latest(String job, LocalDate businessDate) {
        return jdbc.sql(SELECT + "WHERE job = :job AND business_date = :businessDate ORDER BY run_id DESC LIMIT 1")
                .param("job", job)
                .param("businessDate", businessDate)
                .query(PullReports::report)
                .optional();
    }

    /** The reports of runs, in the order of the runs; those that were no pull or have not completed have none. */
    public List<PullReport> ofRuns(Set<Long> runs) {
        return runs.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE run_id IN (:runs) ORDER BY run_id")
                        .param("runs", runs)
                        .query(PullReports::report)
                        .list();
    }

    /** The numbers of figures that the pulls for a date withdrew, by job; without jobs that withdrew none. */
    public Map<String, Long> withdrawn(LocalDate businessDate) {
        Map<String, Long> figures = new TreeMap<>();
        jdbc.sql("""
                        SELECT job, SUM(figures_withdrawn) AS figures FROM pull_report
                        WHERE business_date = :businessDate AND figures_withdrawn > 0
                        GROUP BY job
                        """)
                .param("businessDate", businessDate)
                .query((row, number) -> figures.put(Column.text(row, "job"), row.getLong("figures")))
                .list();
        return figures;
    }

    /** The end of the last successful pull of each source; a source that was never pulled is not in it. */
    public Map<String, Instant> lastEnds() {
        Map<String, Instant> ends = new TreeMap<>();
        jdbc.sql("SELECT source, MAX(ended_at) AS ended_at FROM pull_report GROUP BY source")
                .query((row, number) -> ends.put(Column.text(row, "source"), Column.instant(row, "ended_at")))
                .list();
        return ends;
    }

    private static PullReport report(ResultSet row, int number) throws SQLException {
        return new PullReport(
                row.getLong("run_id"),
                Column.text(row, "job"),
                Column.text(row, "source"),
                Column.day(row, "business_date"),
                Column.instant(row, "as_known"),
                Column.text(row, "reading"),
                Column.text(row, "reading_sha256"),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_filtered"),
                row.getLong("rows_outside"),
                new Appended(
                        row.getInt("figures_first"),
                        row.getInt("figures_changed"),
                        row.getInt("figures_unchanged"),
                        row.getInt("figures_withdrawn"),
                        row.getInt("figures_zeroed")),
                Column.word(row, "delivers", Delivery.class),
                Column.instant(row, "started_at"),
                Column.instant(row, "ended_at"));
    }
}
