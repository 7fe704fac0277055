package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Restatement.Said;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The table of differences between editions and earlier ones. */
public class Restatements {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO restatement (business_date, revision, position, indicator, area, earlier_date, earlier_revision,
                    period_end, old_bound, old_actual, old_status, new_bound, new_actual, new_status, cause,
                    old_actual_upper, old_actual_word, new_actual_upper, new_actual_word)
            """, 19);

    private static final String SELECT = """
            SELECT r.business_date, r.revision, r.indicator, r.area, r.earlier_date, r.earlier_revision,
                   r.period_end, r.old_bound, r.old_actual, r.old_status, r.new_bound, r.new_actual, r.new_status, r.cause,
                   r.old_actual_upper, r.old_actual_word, r.new_actual_upper, r.new_actual_word
            FROM restatement r
            """;

    private static final String KNOWN_SINCE = SELECT + """
            JOIN edition e ON e.business_date = r.business_date AND e.revision = r.revision
            WHERE e.cut_off >= :since
            ORDER BY e.sequence_no, r.position
            """;

    private static final String OF_EDITION = SELECT + """
            WHERE r.business_date = :businessDate AND r.revision = :revision
            ORDER BY r.position
            """;

    private final JdbcClient jdbc;

    public Restatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The restatements of editions whose cut-off is not before {@code since}, in the order of sealing. */
    public List<Restatement> knownSince(Instant since) {
        return jdbc.sql(KNOWN_SINCE)
                .param("since", Column.of(since))
                .query(Restatements::restatement)
                .list();
    }

    /** The restatements of one edition, in the order of its snapshots. */
    public List<Restatement> of(Edition edition) {
        return jdbc.sql(OF_EDITION)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .query(Restatements::restatement)
                .list();
    }

    /** Adds the restatements of one edition, in the order of its snapshots. */
    void add(List<Restatement> restatements) {
        INSERT.run(
                jdbc,
                IntStream.range(0, restatements.size()).mapToObj(place -> row(place + 1, restatements.get(place))));
    }

    private static List<Object> row(int position, Restatement restatement) {
        return List.of(
                restatement.businessDate(),
                restatement.revision(),
                position,
                restatement.indicator(),
                restatement.area(),
                restatement.earlierDate(),
                restatement.earlierRevision(),
                Column.nullable(restatement.periodEnd()),
                AmountColumns.bound(restatement.before().bound()),
                Column.nullable(restatement.before().actual()),
                Column.of(restatement.before().status()),
                AmountColumns.bound(restatement.now().bound()),
                Column.nullable(restatement.now().actual()),
                Column.of(restatement.now().status()),
                Column.of(restatement.cause()),
                AmountColumns.upper(restatement.before().amount()),
                AmountColumns.word(restatement.before().amount()),
                AmountColumns.upper(restatement.now().amount()),
                AmountColumns.word(restatement.now().amount()));
    }

    private static Restatement restatement(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate periodEnd = row.getObject("period_end", LocalDate.class);
        return new Restatement(
                Column.day(row, "business_date"),
                row.getInt("revision"),
                Column.text(row, "indicator"),
                Column.text(row, "area"),
                Column.day(row, "earlier_date"),
                row.getInt("earlier_revision"),
                periodEnd,
                said(row, "old"),
                said(row, "new"),
                Column.word(row, "cause", RestatementCause.class));
    }

    private static Said said(ResultSet row, String which) throws SQLException {
        return new Said(
                AmountColumns.nullableAmount(row, which + "_bound", which + "_actual"),
                Column.word(row, which + "_status", Status.class));
    }
}
