package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;
import org.tiendo.ledger.EditionPlans.Place;
import org.tiendo.store.Column;

/** The table of editions. */
final class EditionRows {

    private static final String COLUMNS = """
            business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count,
            sha256, previous_sha256, run_id, canonical_form, inputs""";

    private static final String SELECT = "SELECT " + COLUMNS + "\nFROM edition\n";

    /**
     * The three editions that a new one stands beside, each found by its index and with the inputs that last gave its
     * content, and the state of the ledger.
     */
    private static final String NEIGHBOURS = """
            SELECT l.version, l.last_known_at, e.*, COALESCE(i.inputs, e.inputs) AS last_inputs
            FROM ledger_version l
            LEFT JOIN (
                (SELECT 'revision' AS neighbour, %1$s FROM edition
                 WHERE business_date = :businessDate ORDER BY revision DESC LIMIT 1)
                UNION ALL
                (SELECT 'earlier', %1$s FROM edition
                 WHERE business_date >= :since AND business_date < :businessDate
                 ORDER BY business_date DESC, revision DESC LIMIT 1)
                UNION ALL
                (SELECT 'last', %1$s FROM edition ORDER BY sequence_no DESC LIMIT 1)
            ) e ON 1 = 1
            LEFT JOIN edition_inputs i ON i.business_date = e.business_date AND i.revision = e.revision
            """.formatted(COLUMNS);

    /** One row for each plan of an edition; of an edition that the store kept no plan of, one without a plan. */
    private static final String WITH_PLANS = """
            SELECT e.business_date, e.revision, e.sequence_no, e.cut_off, e.sealed_at, e.snapshot_count,
                   e.sha256, e.previous_sha256, e.run_id, e.canonical_form, e.inputs,
                   p.plan, p.title, p.main_area, p.period_start, p.period_end
            FROM edition e
            LEFT JOIN edition_plan p ON p.business_date = e.business_date AND p.revision = e.revision
            WHERE e.sequence_no > :sequence
            ORDER BY e.sequence_no, p.position
            """;

    private static final String INSERT = """
            INSERT INTO edition (business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count,
                    sha256, previous_sha256, run_id, canonical_form, inputs)
            VALUES (:businessDate, :revision, :sequence, :cutOff, :sealedAt, :snapshots,
                    :sha256, :previous, :run, :form, :inputs)
            """;

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest revision of the date. */
    Optional<EditionRow> latest(LocalDate businessDate) {
        return jdbc.sql(SELECT + "WHERE business_date = :businessDate ORDER BY revision DESC LIMIT 1")
                .param("businessDate", businessDate)
                .query(EditionRows::row)
                .optional();
    }

    /** The latest revision of the latest date. */
    Optional<EditionRow> latest() {
        return jdbc.sql(SELECT + "ORDER BY business_date DESC, revision DESC LIMIT 1")
                .query(EditionRows::row)
                .optional();
    }

    /**
     * The editions that a new one of a date is compared with and chained to.
     *
     * @param revision the latest revision of the date
     * @param earlier the latest revision of the latest earlier date of the plan
     * @param last the last sealed edition, of whatever date
     * @param known the state of the ledger, read with them
     */
    record Neighbours(
            Optional<EditionRow> revision, Optional<EditionRow> earlier, Optional<EditionRow> last, LedgerState known) {

        int nextRevision() {
            return 1 + revision.map(row -> row.edition().revision()).orElse(0);
        }

        /** The place of the new edition in the order of sealing. */
        long nextPlace() {
            return 1 + last.map(EditionRow::sequence).orElse(0L);
        }
    }

    /** @param since the first date of the plan */
    Neighbours neighbours(LocalDate businessDate, LocalDate since) {
        Map<String, EditionRow> found = new HashMap<>();
        LedgerState[] known = {LedgerState.EMPTY};
        jdbc.sql(NEIGHBOURS)
                .param("businessDate", businessDate)
                .param("since", since)
                .query(row -> {
                    known[0] = LedgerState.of(row);
                    @Nullable String neighbour = row.getString("neighbour");
                    if (neighbour != null) {
                        found.put(neighbour, row(row, 0).from(row.getString("last_inputs")));
                    }
                });
        return new Neighbours(
                Optional.ofNullable(found.get("revision")),
                Optional.ofNullable(found.get("earlier")),
                Optional.ofNullable(found.get("last")),
                known[0]);
    }

    Optional<EditionRow> find(LocalDate businessDate, int revision) {
        return jdbc.sql(SELECT + "WHERE business_date = :businessDate AND revision = :revision")
                .param("businessDate", businessDate)
                .param("revision", revision)
                .query(EditionRows::row)
                .optional();
    }

    /** All revisions of the date, in their order. */
    List<EditionRow> revisions(LocalDate businessDate) {
        return jdbc.sql(SELECT + "WHERE business_date = :businessDate ORDER BY revision")
                .param("businessDate", businessDate)
                .query(EditionRows::row)
                .list();
    }

    /** The last sealed edition, of whatever date. */
    Optional<EditionRow> last() {
        return jdbc.sql(SELECT + "ORDER BY sequence_no DESC LIMIT 1")
                .query(EditionRows::row)
                .optional();
    }

    /** The first editions sealed after the sequence number, of whatever dates, in the order of sealing. */
    List<EditionRow> after(long sequence, int limit) {
        return jdbc.sql(SELECT + "WHERE sequence_no > :sequence ORDER BY sequence_no LIMIT :limit")
                .param("sequence", sequence)
                .param("limit", limit)
                .query(EditionRows::row)
                .list();
    }

    /** The list with the editions that were sealed after those it has, and their plans. */
    EditionList completed(EditionList list) {
        List<EditionRow> later = new ArrayList<>();
        Map<Place, List<EditionPlan>> plans = new HashMap<>();
        jdbc.sql(WITH_PLANS).param("sequence", list.sequence()).query(row -> {
            EditionRow edition = row(row, 0);
            boolean isOfTheRowBefore =
                    !later.isEmpty() && later.get(later.size() - 1).sequence() == edition.sequence();
            if (!isOfTheRowBefore) {
                later.add(edition);
            }
            if (row.getString("plan") != null) {
                plans.computeIfAbsent(Place.of(edition.edition()), added -> new ArrayList<>())
                        .add(EditionPlans.plan(row));
            }
        });
        return list.with(later, plans);
    }

    /** The editions sealed before the sequence number, of whatever dates, the last sealed first. */
    List<EditionRow> lastBefore(long sequence, int limit) {
        return jdbc.sql(SELECT + "WHERE sequence_no < :sequence ORDER BY sequence_no DESC LIMIT :limit")
                .param("sequence", sequence)
                .param("limit", limit)
                .query(EditionRows::row)
                .list();
    }

    /** The editions from the one sealed before the first of the dates' own to their last, in the order of sealing. */
    List<EditionRow> linked(Period dates) {
        return jdbc.sql(SELECT + """
                        WHERE sequence_no BETWEEN
                              (SELECT MIN(own.sequence_no) - 1 FROM edition own
                               WHERE own.business_date BETWEEN :first AND :last)
                          AND (SELECT MAX(own.sequence_no) FROM edition own
                               WHERE own.business_date BETWEEN :first AND :last)
                        ORDER BY sequence_no
                        """)
                .param("first", dates.start())
                .param("last", dates.end())
                .query(EditionRows::row)
                .list();
    }

    void add(EditionRow row) {
        Edition edition = row.edition();
        jdbc.sql(INSERT)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("sequence", row.sequence())
                .param("cutOff", Column.of(edition.cutOff()))
                .param("sealedAt", Column.of(edition.sealedAt()))
                .param("snapshots", edition.snapshots())
                .param("sha256", edition.sha256())
                .param("previous", Column.nullable(edition.previous()))
                .param("run", edition.run())
                .param("form", row.form().number())
                .param("inputs", Column.nullable(row.inputs()))
                .update();
    }

    private static EditionRow row(ResultSet row, int number) throws SQLException {
        @Nullable String previous = row.getString("previous_sha256");
        return new EditionRow(
                row.getLong("sequence_no"),
                CanonicalForm.of(row.getInt("canonical_form")),
                new Edition(
                        Column.day(row, "business_date"),
                        row.getInt("revision"),
                        Column.instant(row, "cut_off"),
                        Column.instant(row, "sealed_at"),
                        row.getInt("snapshot_count"),
                        Column.text(row, "sha256"),
                        previous,
                        row.getLong("run_id")),
                row.getString("inputs"));
    }
}
