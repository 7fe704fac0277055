package org.tiendo.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The rows of sealed editions. */
final class Snapshots {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO snapshot (business_date, revision, position, item, indicator, area, unit,
                    comparator, target, target_upper, bound, actual, gap, progress, expected, pace, forecast,
                    status, reason, period_end, data_status, sources, definition_version, target_version,
                    actual_upper, actual_word)
            """, 26);

    private static final String OF_EDITION = """
            SELECT business_date, item, indicator, area, unit,
                   comparator, target, target_upper, bound, actual, gap, progress, expected, pace, forecast,
                   status, reason, period_end, data_status, sources, definition_version, target_version,
                   actual_upper, actual_word
            FROM snapshot
            WHERE business_date = :businessDate AND revision = :revision
            ORDER BY position
            """;

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(int revision, List<Snapshot> snapshots) {
        INSERT.run(
                jdbc,
                IntStream.range(0, snapshots.size())
                        .mapToObj(place -> row(revision, place + 1, snapshots.get(place)))
                        .toList());
    }

    List<Snapshot> of(LocalDate businessDate, int revision) {
        return jdbc.sql(OF_EDITION)
                .param("businessDate", businessDate)
                .param("revision", revision)
                .query(Snapshots::snapshot)
                .list();
    }

    private static List<Object> row(int revision, int position, Snapshot snapshot) {
        return List.of(
                snapshot.businessDate(),
                revision,
                position,
                snapshot.item(),
                snapshot.indicator(),
                snapshot.area(),
                snapshot.unit(),
                Column.nullable(snapshot.comparator()),
                quantity(snapshot.target()),
                quantity(snapshot.targetUpper()),
                AmountColumns.bound(snapshot.bound()),
                quantity(snapshot.actual()),
                quantity(snapshot.gap()),
                quantity(snapshot.progress()),
                quantity(snapshot.expected()),
                quantity(snapshot.pace()),
                quantity(snapshot.forecast()),
                Column.of(snapshot.status()),
                snapshot.reason(),
                Column.nullable(snapshot.periodEnd()),
                Column.nullable(snapshot.dataStatus()),
                snapshot.sources(),
                Column.nullable(snapshot.definitionVersion()),
                Column.nullable(snapshot.targetVersion()),
                AmountColumns.upper(snapshot.amount()),
                AmountColumns.word(snapshot.amount()));
    }

    private static SqlParameterValue quantity(@Nullable BigDecimal value) {
        return Column.nullable(value == null ? null : Quantity.kept(value));
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                Column.day(row, "business_date"),
                Column.text(row, "item"),
                Column.text(row, "indicator"),
                Column.text(row, "area"),
                Column.text(row, "unit"),
                Column.nullableWord(row, "comparator", Comparator.class),
                plain(row, "target"),
                plain(row, "target_upper"),
                AmountColumns.nullableAmount(row, "bound", "actual"),
                plain(row, "gap"),
                plain(row, "progress"),
                plain(row, "expected"),
                plain(row, "pace"),
                plain(row, "forecast"),
                Column.word(row, "status", Status.class),
                Column.text(row, "reason"),
                row.getObject("period_end", LocalDate.class),
                Column.nullableWord(row, "data_status", DataStatus.class),
                Column.text(row, "sources"),
                row.getObject("definition_version", Integer.class),
                row.getObject("target_version", Integer.class));
    }

    /** The value without the trailing zeros of DECIMAL(38,16), as everywhere outside the tables. */
    private static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        return Quantity.plain(row.getBigDecimal(column));
    }
}
