package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The table of rejected figures, with the time at which each became known. */
public final class RejectedFigures {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO rejected_figure (run_id, job, business_date, series, area, period_start, period_end,
                    rows_rejected, found_at, reason, known_at, appended_at)
            """, 12);

    /** A later pull of the same job covers all days up to its business date; a failed one only by its rejects. */
    private static final String LATEST = """
            SELECT f.run_id, f.job, f.business_date, f.series, f.area, f.period_start, f.period_end,
                   f.rows_rejected, f.found_at, f.reason, f.known_at
            FROM rejected_figure f
            WHERE f.series IN (:series)
              AND (f.period_end BETWEEN :since AND :until OR f.period_end IS NULL AND f.business_date >= :since)
              AND f.known_at <= :cutOff AND f.appended_at <= :heldBy
              AND NOT EXISTS (
                SELECT 1 FROM pull_report later
                WHERE later.job = f.job AND later.run_id > f.run_id
                  AND later.business_date >= COALESCE(f.period_end, f.business_date)
                  AND later.as_known >= f.known_at AND later.ended_at <= :heldBy)
              AND NOT EXISTS (
                SELECT 1 FROM rejected_figure later
                WHERE later.job = f.job AND later.run_id > f.run_id
                  AND later.business_date >= COALESCE(f.period_end, f.business_date)
                  AND later.appended_at <= :heldBy)
            ORDER BY f.id
            """;

    private final JdbcClient jdbc;

    public RejectedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(List<RejectedFigure> figures, Instant now) {
        INSERT.run(jdbc, figures.stream().map(figure -> row(figure, now)));
    }

    /** Finds the rejected figures of each job's latest pull that covers their days, in the order they were read. */
    public List<RejectedFigure> latest(KnowledgeQuery query) {
        if (query.series().isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LATEST)
                .param("cutOff", Column.of(query.cutOff()))
                .param("heldBy", Column.of(query.heldBy()))
                .param("series", query.series())
                .param("since", query.since())
                .param("until", query.until())
                .query(RejectedFigures::figure)
                .list();
    }

    private static List<Object> row(RejectedFigure figure, Instant now) {
        @Nullable Period period = figure.period();
        return List.of(
                figure.run(),
                figure.job(),
                figure.businessDate(),
                figure.series(),
                Column.nullable(figure.area()),
                Column.nullable(period == null ? null : period.start()),
                Column.nullable(period == null ? null : period.end()),
                figure.rows(),
                figure.foundAt(),
                figure.reason(),
                Column.of(figure.knownAt()),
                Column.of(now));
    }

    private static RejectedFigure figure(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate end = row.getObject("period_end", LocalDate.class);
        return new RejectedFigure(
                row.getLong("run_id"),
                Column.text(row, "job"),
                Column.day(row, "business_date"),
                Column.text(row, "series"),
                row.getString("area"),
                end == null ? null : new Period(Column.day(row, "period_start"), end),
                row.getLong("rows_rejected"),
                Column.text(row, "found_at"),
                Column.text(row, "reason"),
                Column.instant(row, "known_at"));
    }
}
