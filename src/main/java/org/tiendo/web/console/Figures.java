package org.tiendo.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.Listing;
import org.tiendo.report.tables.Question;
import org.tiendo.report.tables.ReportTable;
import org.tiendo.report.tables.ReportTables;

/**
 * The last pull of a series by a job, as {@code /api/v1/freshness} says it.
 *
 * @param periodEnd the end of the latest period with a figure; null without any
 */
record Figures(
        String job, long run, Instant appendedAt, @Nullable LocalDate periodEnd) {

    /** More than the series of a large home. */
    private static final int MOST = 10_000;

    static List<Figures> all(ReportTables tables) {
        Listing<List<@Nullable Object>> listing = tables.read(
                        ReportTable.FRESHNESS, new Question(Map.of(), Map.of(), null, MOST))
                .listing();
        List<Figures> all = new ArrayList<>();
        listing.rows().forEach(row -> all.add(of(listing.columns(), row)));
        return all;
    }

    private static Figures of(List<String> columns, List<@Nullable Object> row) {
        return new Figures(
                (String) present(columns, row, "job"),
                (Long) present(columns, row, "run"),
                (Instant) present(columns, row, "appended_at"),
                (LocalDate) row.get(columns.indexOf("period_end")));
    }

    private static Object present(List<String> columns, List<@Nullable Object> row, String column) {
        return Objects.requireNonNull(row.get(columns.indexOf(column)), column);
    }
}
