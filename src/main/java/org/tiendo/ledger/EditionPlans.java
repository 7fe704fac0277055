package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;
import org.tiendo.store.Column;

/** The table of the plans of editions. */
final class EditionPlans {

    private static final String OF_EDITION = """
            SELECT plan, title, main_area, period_start, period_end
            FROM edition_plan
            WHERE business_date = :businessDate AND revision = :revision
            ORDER BY position
            """;

    private final JdbcClient jdbc;

    EditionPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans of an edition, in the order of its boards. */
    List<EditionPlan> of(Edition edition) {
        return jdbc.sql(OF_EDITION)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .query((row, number) -> plan(row))
                .list();
    }

    static EditionPlan plan(ResultSet row) throws SQLException {
        @Nullable LocalDate start = row.getObject("period_start", LocalDate.class);
        @Nullable LocalDate end = row.getObject("period_end", LocalDate.class);
        return new EditionPlan(
                Column.text(row, "plan"),
                Column.text(row, "title"),
                Column.text(row, "main_area"),
                start == null || end == null ? null : new Period(start, end));
    }

    /** The key of an edition. */
    record Place(LocalDate businessDate, int revision) {
        static Place of(Edition edition) {
            return new Place(edition.businessDate(), edition.revision());
        }
    }
}
