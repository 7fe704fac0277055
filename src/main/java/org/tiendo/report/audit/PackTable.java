package org.tiendo.report.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Decimals;
import org.tiendo.distance.Period;
import org.tiendo.store.Column;

/** The tables of a pack: what the editions of its year were calculated from, and what they said otherwise. */
enum PackTable {
    /** The definitions of indicators, and of the targets of plans that share a day with the year. */
    DEFINITIONS("""
            SELECT kind, code, area, plan, version, sha256, content, since_date, since
            FROM definition_version
            WHERE since <= :sealed
              AND (kind = 'indicator' OR SUBSTRING(plan, 1, 10) <= :lastDay AND SUBSTRING(plan, 13, 10) >= :firstDay)
            ORDER BY kind, code, area, plan, version
            """),
    /** Every vintage of every figure that the last edition could know. */
    OBSERVATIONS("""
            SELECT series, area, period_start, period_end, job, origin, vintage, bound, amount, amount_upper,
                   amount_word, status, known_at, appended_at,
                   CASE WHEN is_withdrawn = TRUE THEN 'true' ELSE 'false' END AS is_withdrawn, run_id AS run
            FROM observation
            WHERE period_end <= :last AND appended_at <= :sealed
            ORDER BY series, period_end, area, period_start, job, origin, vintage
            """),
    /** The days that each pull spoke of. */
    STATEMENTS("""
            SELECT job, series, run_id AS run, definition_sha256, window_start, window_end, known_until, appended_at
            FROM pull_statement
            WHERE window_start <= :last AND appended_at <= :sealed
            ORDER BY job, series, run_id
            """),
    RESTATEMENTS("""
            SELECT r.business_date, r.revision, r.position, r.indicator, r.area, r.earlier_date, r.earlier_revision,
                   r.period_end, r.old_bound, r.old_actual, r.old_actual_upper, r.old_actual_word, r.old_status,
                   r.new_bound, r.new_actual, r.new_actual_upper, r.new_actual_word, r.new_status, r.cause
            FROM restatement r
            JOIN edition e ON e.business_date = r.business_date AND e.revision = r.revision
            WHERE r.business_date BETWEEN :first AND :last AND e.sequence_no <= :sequence
            ORDER BY r.business_date, r.revision, r.position
            """);

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /**
     * The rows that belong to a pack.
     *
     * @param dates the business dates of its editions
     * @param sequence the place of the last edition in the order of sealing
     * @param sealed the moment after which rows are left out
     */
    record Extent(Period dates, long sequence, Instant sealed) {}

    private final String sql;

    PackTable(String sql) {
        this.sql = sql;
    }

    /**
     * Writes the rows with a header while they are read.
     *
     * @param fetched the rows that the driver fetches at once
     */
    void write(JdbcClient jdbc, int fetched, Extent extent, Appendable text) {
        jdbc.sql(sql)
                .withFetchSize(fetched)
                .param("first", extent.dates().start())
                .param("last", extent.dates().end())
                .param("firstDay", extent.dates().start().toString())
                .param("lastDay", extent.dates().end().toString())
                .param("sequence", extent.sequence())
                .param("sealed", Column.of(extent.sealed()))
                .query(rows -> {
                    try {
                        return print(rows, text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static long print(ResultSet rows, Appendable text) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        CSVPrinter printer = FORMAT.print(text);
        List<Object> values = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            values.add(rows.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT));
        }
        printer.printRecord(values);
        while (rows.next()) {
            values.clear();
            for (int column = 1; column <= columns; column++) {
                values.add(text(rows, column));
            }
            printer.printRecord(values);
        }
        return printer.getRecordCount();
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.TIMESTAMP -> {
                @Nullable LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
                yield utc == null ? "" : utc.toInstant(ZoneOffset.UTC).toString();
            }
            case Types.DECIMAL, Types.NUMERIC -> {
                @Nullable BigDecimal number = rows.getBigDecimal(column);
                yield number == null ? "" : Decimals.plain(number).toPlainString();
            }
            default -> {
                @Nullable String written = rows.getString(column);
                yield written == null ? "" : written;
            }
        };
    }
}
