package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Status;
import org.tiendo.store.Column;

/**
 * The table of plan items by edition, for readers of the store's views.
 *
 * <p>An indicator is judged in the plan's own area; where it has no row there, in the areas taken together; where there
 * are none, in each of its areas. Without a target it is followed, not judged. The words stand from the weakest to the
 * strongest: an indicator is as good as the weakest of its areas, an item as the weakest of its indicators. Without data
 * comes first: such an item is never called "not reached".
 */
final class EditionItems {

    private static final String COUNT = """
            INSERT INTO edition_item (business_date, revision, plan, item, position, main_area, indicators, reached, exceeded,
                    not_reached, pending, undecided, without_data, status)
            SELECT business_date, revision, plan, item, MIN(position), area,
                   COUNT(*),
                   COUNT(CASE WHEN strength IN (11, 12) THEN 1 END),
                   COUNT(CASE WHEN strength = 12 THEN 1 END),
                   COUNT(CASE WHEN strength = 2 THEN 1 END),
                   COUNT(CASE WHEN strength IN (6, 7, 8, 9, 10) THEN 1 END),
                   COUNT(CASE WHEN strength IN (3, 4) THEN 1 END),
                   COUNT(CASE WHEN strength IN (1, 5) THEN 1 END),
                   CASE MIN(strength)
                       WHEN 1 THEN 'no_data'
                       WHEN 2 THEN 'not_reached'
                       WHEN 3 THEN 'conflict'
                       WHEN 4 THEN 'not_assessable'
                       WHEN 5 THEN 'not_due'
                       WHEN 6 THEN 'reversing'
                       WHEN 7 THEN 'off_track'
                       WHEN 8 THEN 'at_risk'
                       WHEN 9 THEN 'in_period'
                       WHEN 10 THEN 'on_track'
                       WHEN 11 THEN 'reached'
                       WHEN 12 THEN 'exceeded'
                   END
            FROM (
                SELECT business_date, revision, plan, item, area, indicator, MIN(position) AS position,
                       CASE
                           WHEN MAX(is_main) = 1 THEN MIN(CASE WHEN is_main = 1 THEN strength END)
                           WHEN MAX(is_group) = 1 THEN MIN(CASE WHEN is_group = 1 THEN strength END)
                           ELSE MIN(strength)
                       END AS strength
                FROM (
                    SELECT s.business_date, s.revision, s.position, s.plan, s.item, p.main_area AS area, s.indicator,
                           CASE WHEN s.area = p.main_area THEN 1 ELSE 0 END AS is_main,
                           CASE WHEN a.group_of IS NOT NULL THEN 1 ELSE 0 END AS is_group,
                           CASE
                               WHEN s.comparator IS NULL THEN NULL
                               WHEN s.status = 'no_data' THEN 1
                               WHEN s.status = 'not_reached' THEN 2
                               WHEN s.status = 'conflict' THEN 3
                               WHEN s.status = 'not_assessable' THEN 4
                               WHEN s.status = 'not_due' THEN 5
                               WHEN s.status = 'reversing' THEN 6
                               WHEN s.status = 'off_track' THEN 7
                               WHEN s.status = 'at_risk' THEN 8
                               WHEN s.status = 'in_period' THEN 9
                               WHEN s.status = 'on_track' THEN 10
                               WHEN s.status = 'reached' THEN 11
                               WHEN s.status = 'exceeded' THEN 12
                           END AS strength
                    FROM snapshot s
                    LEFT JOIN edition_plan p ON p.business_date = s.business_date AND p.revision = s.revision
                        AND p.plan = s.plan
                    LEFT JOIN area_text a ON a.code = s.area
                    WHERE s.business_date = :businessDate AND s.revision = :revision
                ) judged
                GROUP BY business_date, revision, plan, item, area, indicator
            ) weakest
            WHERE strength IS NOT NULL
            GROUP BY business_date, revision, plan, item, area
            ON DUPLICATE KEY UPDATE position = VALUES(position), main_area = VALUES(main_area), indicators = VALUES(indicators),
                reached = VALUES(reached), exceeded = VALUES(exceeded), not_reached = VALUES(not_reached),
                pending = VALUES(pending), undecided = VALUES(undecided), without_data = VALUES(without_data),
                status = VALUES(status)
            """;

    private static final String OF_EDITION = """
            SELECT plan, item, position, main_area, indicators, reached, exceeded, not_reached, pending, undecided, without_data,
                   status
            FROM edition_item
            WHERE business_date = :businessDate AND revision = :revision
            ORDER BY position
            """;

    private final JdbcClient jdbc;

    EditionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the items of an edition whose snapshots, plan and areas are written. */
    void count(Edition edition) {
        jdbc.sql(COUNT)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .update();
    }

    /** The items of an edition in the order of the board. */
    List<EditionItem> of(Edition edition) {
        return jdbc.sql(OF_EDITION)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .query((row, number) -> item(edition, row))
                .list();
    }

    private static EditionItem item(Edition edition, ResultSet row) throws SQLException {
        var counts = new EditionItem.Counts(
                row.getLong("indicators"),
                row.getLong("reached"),
                row.getLong("exceeded"),
                row.getLong("not_reached"),
                row.getLong("pending"),
                row.getLong("undecided"),
                row.getLong("without_data"));
        @Nullable String area = row.getString("main_area");
        return new EditionItem(
                edition,
                Column.text(row, "plan"),
                Column.text(row, "item"),
                row.getInt("position"),
                area,
                counts,
                Column.word(row, "status", Status.class));
    }
}
