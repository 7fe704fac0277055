package org.tiendo.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Decimals;
import org.tiendo.distance.Period;
import org.tiendo.distance.Status;
import org.tiendo.store.Column;

/** The rows of sealed editions over several dates, in every revision. */
final class Trails {

    private static final String COLUMNS = """
            SELECT s.indicator, s.area, s.business_date, s.revision,
                   s.bound, s.actual, s.actual_upper, s.actual_word, s.expected, s.target, s.status, s.sources
            """;

    private static final String ON_DATES = COLUMNS + """
            FROM snapshot s
            WHERE s.business_date IN (:dates) AND s.area IN (:areas)
            ORDER BY s.business_date, s.revision, s.position
            """;

    private static final String OF_ONE = COLUMNS + """
                , r.earlier_date, r.earlier_revision, r.old_bound, r.old_actual, r.old_actual_upper, r.old_actual_word,
                  r.old_status, r.cause
            FROM snapshot s
            LEFT JOIN restatement r ON r.business_date = s.business_date AND r.revision = s.revision
                AND r.indicator = s.indicator AND r.area = s.area
            WHERE s.indicator = :indicator AND s.area = :area AND s.business_date BETWEEN :from AND :to
            ORDER BY s.business_date, s.revision
            """;

    private final JdbcClient jdbc;

    Trails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both at least one. */
    List<TrailPoint> on(Collection<LocalDate> dates, Collection<String> areas) {
        return jdbc.sql(ON_DATES)
                .param("dates", dates)
                .param("areas", areas)
                .query((row, number) -> point(row, null))
                .list();
    }

    List<TrailPoint> of(String indicator, String area, Period period) {
        return jdbc.sql(OF_ONE)
                .param("indicator", indicator)
                .param("area", area)
                .param("from", period.start())
                .param("to", period.end())
                .query((row, number) -> point(row, restated(row)))
                .list();
    }

    private static TrailPoint point(ResultSet row, TrailPoint.@Nullable Restated restated) throws SQLException {
        return new TrailPoint(
                Column.text(row, "indicator"),
                Column.text(row, "area"),
                Column.day(row, "business_date"),
                row.getInt("revision"),
                AmountColumns.nullableAmount(row, "bound", "actual"),
                plain(row, "expected"),
                plain(row, "target"),
                Column.word(row, "status", Status.class),
                Column.text(row, "sources"),
                restated);
    }

    private static TrailPoint.@Nullable Restated restated(ResultSet row) throws SQLException {
        @Nullable RestatementCause cause = Column.nullableWord(row, "cause", RestatementCause.class);
        return cause == null
                ? null
                : new TrailPoint.Restated(
                        Column.day(row, "earlier_date"),
                        row.getInt("earlier_revision"),
                        AmountColumns.nullableAmount(row, "old_bound", "old_actual"),
                        Column.word(row, "old_status", Status.class),
                        cause);
    }

    private static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        BigDecimal kept = row.getBigDecimal(column);
        return kept == null ? null : Decimals.normalised(kept);
    }
}
