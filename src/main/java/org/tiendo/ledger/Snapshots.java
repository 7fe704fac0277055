package org.tiendo.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Decimals;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Status;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The rows of sealed editions. */
final class Snapshots {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO snapshot (business_date, revision, position, item, indicator, area, unit,
                    comparator, target, target_upper, bound, actual, gap, progress, expected, pace, forecast,
                    status, reason, period_end, data_status, sources, definition_version, target_version,
                    actual_upper, actual_word, due_by, remarks, forecast_low, forecast_high, plan)
            """, 31);

    private static final String SELECT = """
            SELECT position, business_date, item, indicator, area, unit,
                   comparator, target, target_upper, bound, actual, gap, progress, expected, pace, forecast,
                   status, reason, period_end, data_status, sources, definition_version, target_version,
                   actual_upper, actual_word, due_by, remarks, forecast_low, forecast_high, plan
            FROM snapshot
            """;

    /** Orders by the whole key: H2 takes the order of an index only so, and would sort all that follows each time. */
    private static final String AFTER_POSITION = SELECT + """
            WHERE business_date = :businessDate AND revision = :revision AND position > :after
            ORDER BY business_date, revision, position
            LIMIT :limit
            """;

    /** H2 compares each row with all results of a NOT IN; for NOT EXISTS it uses the index. */
    private static final String OF_AREAS = SELECT + """
            s
            WHERE business_date = :businessDate AND revision = :revision
                  AND (area IN (:areas) OR NOT EXISTS (
                      SELECT 1 FROM snapshot one
                      WHERE one.indicator = s.indicator AND one.area IN (:areas)
                            AND one.business_date = s.business_date AND one.revision = s.revision AND one.plan = s.plan))
            ORDER BY business_date, revision, position
            """;

    private static final String OF_INDICATOR = SELECT + """
            WHERE business_date = :businessDate AND revision = :revision AND indicator = :indicator
            ORDER BY business_date, revision, position
            """;

    private static final String OF_REVISIONS = SELECT.replace("SELECT ", "SELECT revision, ") + """
            WHERE business_date = :businessDate AND indicator = :indicator AND area = :area
            """;

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before the number of the edition's snapshots that stand before these */
    void add(int revision, int before, List<Snapshot> snapshots) {
        INSERT.run(
                jdbc,
                IntStream.range(0, snapshots.size())
                        .mapToObj(place -> row(revision, before + place + 1, snapshots.get(place))));
    }

    /** All snapshots of an edition. */
    List<Snapshot> of(Edition edition) {
        return new SnapshotReader(this, edition).next(Integer.MAX_VALUE);
    }

    /** Reads at most {@code limit} snapshots that stand after a position. */
    void read(Edition edition, int after, int limit, ObjIntConsumer<Snapshot> each) {
        jdbc.sql(AFTER_POSITION)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("after", after)
                .param("limit", limit)
                .query(row -> {
                    each.accept(snapshot(row), row.getInt("position"));
                });
    }

    /** The snapshots of some areas, and of each plan all snapshots of indicators that have none in them. */
    List<Snapshot> of(Edition edition, Set<String> areas) {
        return jdbc.sql(OF_AREAS)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("areas", areas)
                .query((row, number) -> snapshot(row))
                .list();
    }

    List<Snapshot> of(Edition edition, String indicator) {
        return jdbc.sql(OF_INDICATOR)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("indicator", indicator)
                .query((row, number) -> snapshot(row))
                .list();
    }

    /** The snapshot of an indicator and area in each revision of a date that has one. */
    Map<Integer, Snapshot> ofRevisions(LocalDate businessDate, String indicator, String area) {
        Map<Integer, Snapshot> snapshots = new HashMap<>();
        jdbc.sql(OF_REVISIONS)
                .param("businessDate", businessDate)
                .param("indicator", indicator)
                .param("area", area)
                .query(row -> {
                    snapshots.put(row.getInt("revision"), snapshot(row));
                });
        return snapshots;
    }

    private static List<Object> row(int revision, int position, Snapshot snapshot) {
        Snapshot.Standing standing = snapshot.standing();
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
                quantity(standing.gap()),
                quantity(standing.progress()),
                quantity(standing.expected()),
                quantity(standing.pace()),
                quantity(standing.forecast()),
                Column.of(snapshot.status()),
                snapshot.reason().sentence(),
                Column.nullable(snapshot.periodEnd()),
                Column.nullable(snapshot.dataStatus()),
                snapshot.basis().sources(),
                Column.nullable(snapshot.versions().definition()),
                Column.nullable(snapshot.versions().target()),
                AmountColumns.upper(snapshot.amount()),
                AmountColumns.word(snapshot.amount()),
                Column.nullable(snapshot.basis().dueBy()),
                ReasonColumns.remarks(snapshot.reason()),
                quantity(standing.forecastLow()),
                quantity(standing.forecastHigh()),
                snapshot.plan());
    }

    private static SqlParameterValue quantity(@Nullable BigDecimal value) {
        return Column.nullable(value == null ? null : Decimals.normalised(value));
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        Reason reason = ReasonColumns.reason(row);
        return new Snapshot(
                new Snapshot.Subject(
                        Column.day(row, "business_date"),
                        Column.text(row, "plan"),
                        Column.text(row, "item"),
                        Column.text(row, "indicator"),
                        Column.text(row, "area"),
                        Column.text(row, "unit")),
                goal(row),
                new Snapshot.Basis(
                        AmountColumns.nullableAmount(row, "bound", "actual"),
                        row.getObject("period_end", LocalDate.class),
                        ReasonColumns.dueBy(row, reason),
                        Column.nullableWord(row, "data_status", DataStatus.class),
                        Column.text(row, "sources")),
                new Snapshot.Standing(
                        plain(row, "gap"),
                        plain(row, "progress"),
                        plain(row, "expected"),
                        plain(row, "pace"),
                        plain(row, "forecast"),
                        plain(row, "forecast_low"),
                        plain(row, "forecast_high")),
                new Snapshot.Verdict(Column.word(row, "status", Status.class), reason),
                new Snapshot.Versions(
                        row.getObject("definition_version", Integer.class),
                        row.getObject("target_version", Integer.class)));
    }

    /**
     * @return null when all of its columns are null
     * @throws IllegalArgumentException when the columns form no valid goal
     */
    private static @Nullable Goal goal(ResultSet row) throws SQLException {
        @Nullable Comparator comparator = Column.nullableWord(row, "comparator", Comparator.class);
        @Nullable BigDecimal value = plain(row, "target");
        @Nullable BigDecimal upper = plain(row, "target_upper");
        if (comparator != null && value != null) {
            return new Goal(comparator, value, upper);
        }
        if (comparator != null || value != null || upper != null) {
            throw new IllegalArgumentException("comparator and target are not there together");
        }
        return null;
    }

    /** The value without the trailing zeros of DECIMAL(38,16), as everywhere outside the tables. */
    private static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        BigDecimal kept = row.getBigDecimal(column);
        return kept == null ? null : Decimals.normalised(kept);
    }
}
