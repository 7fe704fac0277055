package org.tiendo.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;
import org.tiendo.store.Column;

/** The table of the plans of editions. */
final class EditionPlans {

    private static final String SELECT = """
            SELECT p.business_date, p.revision, p.plan, p.title, p.main_area, p.period_start, p.period_end
            FROM edition_plan p
            """;

    private final JdbcClient jdbc;

    EditionPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans of an edition, in the order of its boards. */
    List<EditionPlan> of(Edition edition) {
        return jdbc.sql(SELECT + "WHERE p.business_date = :businessDate AND p.revision = :revision ORDER BY p.position")
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .query((row, number) -> plan(row))
                .list();
    }

    /** The plans of the editions sealed after the sequence number, each in the order of its boards. */
    Map<Place, List<EditionPlan>> after(long sequence) {
        record Placed(Place place, EditionPlan plan) {}
        return jdbc
                .sql(SELECT + """
                        JOIN edition e ON e.business_date = p.business_date AND e.revision = p.revision
                        WHERE e.sequence_no > :sequence
                        ORDER BY p.business_date, p.revision, p.position
                        """)
                .param("sequence", sequence)
                .query((row, number) ->
                        new Placed(new Place(Column.day(row, "business_date"), row.getInt("revision")), plan(row)))
                .list()
                .stream()
                .collect(groupingBy(Placed::place, mapping(Placed::plan, toList())));
    }

    private static EditionPlan plan(ResultSet row) throws SQLException {
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
