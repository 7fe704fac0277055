package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The table of rows that failed a check, with reason and row number. */
public class Rejects {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO reject (run_id, job, business_date, place, row_key, source_column, reason, cells)
            """, 8);

    /** A pull without rejects appears only in its report, a failed one only in its rejects. */
    private static final String LATEST = """
            WITH latest AS (
                SELECT job, business_date, MAX(run_id) AS run_id
                FROM (
                    SELECT job, business_date, run_id FROM pull_report
                    UNION
                    SELECT job, business_date, run_id FROM reject
                ) pulls
                WHERE job = COALESCE(:job, job) AND business_date = COALESCE(:businessDate, business_date)
                GROUP BY job, business_date
            )
            SELECT r.run_id, r.job, r.business_date, r.place, r.row_key, r.source_column, r.reason, r.cells
            FROM reject r
            JOIN latest ON latest.job = r.job
                AND latest.business_date = r.business_date
                AND latest.run_id = r.run_id
            ORDER BY r.job, r.business_date, r.place, r.id
            """;

    private static final String OF_RUN = """
            SELECT run_id, job, business_date, place, row_key, source_column, reason, cells
            FROM reject
            WHERE run_id = :run
            ORDER BY place, id
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    public Rejects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(List<Reject> rejects) {
        INSERT.run(jdbc, rejects.stream().map(Rejects::row));
    }

    /**
     * The rejects of each job's latest pull of each business date, by job, date and row number.
     *
     * @param job null for any
     * @param businessDate null for any
     */
    public List<Reject> find(@Nullable String job, @Nullable LocalDate businessDate) {
        return jdbc.sql(LATEST)
                .param("job", Column.nullable(job))
                .param("businessDate", Column.nullable(businessDate))
                .query(Rejects::reject)
                .list();
    }

    /** The first rejects of a run, by row number. */
    public List<Reject> ofRun(long run, int limit) {
        return jdbc.sql(OF_RUN)
                .param("run", run)
                .param("limit", limit)
                .query(Rejects::reject)
                .list();
    }

    private static List<Object> row(Reject reject) {
        return List.of(
                reject.run(),
                reject.job(),
                reject.businessDate(),
                reject.place(),
                reject.key(),
                reject.column(),
                reject.reason(),
                reject.values());
    }

    private static Reject reject(ResultSet row, int number) throws SQLException {
        return new Reject(
                row.getLong("run_id"),
                Column.text(row, "job"),
                Column.day(row, "business_date"),
                row.getLong("place"),
                Column.text(row, "row_key"),
                Column.text(row, "source_column"),
                Column.text(row, "reason"),
                Column.text(row, "cells"));
    }
}
