package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sealed editions and their snapshots. */
public final class Editions {

    private static final String SELECT = """
            SELECT business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count,
                   sha256, previous_sha256, run_id
            FROM edition
            """;

    private static final String INSERT = """
            INSERT INTO edition (business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count,
                    sha256, previous_sha256, run_id)
            VALUES (:businessDate, :revision, :sequence, :cutOff, :sealedAt, :snapshots, :sha256, :previous, :run)
            """;

    private final JdbcClient jdbc;
    private final Snapshots rows;

    public Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Snapshots(jdbc);
    }

    /**
     * Seals the snapshots as the date's next revision, or answers with the latest one when that says the same; call it
     * in one transaction.
     *
     * @param snapshots in the order the board shows them
     * @throws ConcurrencyFailureException when another edition is sealed at the same moment; roll back and cut again
     */
    public Sealing seal(LocalDate businessDate, Instant cutOff, List<Snapshot> snapshots, long run, Instant now) {
        String canonical = CanonicalForm.of(ofDate(businessDate, snapshots));
        Optional<Edition> before = latest(businessDate);
        if (before.isPresent() && says(before.get(), canonical)) {
            return new Sealing(before.get(), false);
        }
        Optional<Numbered> last = last();
        String previous = last.map(numbered -> numbered.edition().sha256()).orElse(null);
        var edition = new Edition(
                businessDate,
                before.map(Edition::revision).orElse(0) + 1,
                Column.kept(cutOff),
                Column.kept(now),
                snapshots.size(),
                CanonicalForm.seal(canonical, previous),
                previous,
                run);
        add(new Numbered(last.map(Numbered::sequence).orElse(0L) + 1, edition), snapshots);
        return new Sealing(edition, true);
    }

    /** The latest revision of the date. */
    public Optional<Edition> latest(LocalDate businessDate) {
        return jdbc.sql(SELECT + "WHERE business_date = :businessDate ORDER BY revision DESC LIMIT 1")
                .param("businessDate", businessDate)
                .query(Editions::edition)
                .optional();
    }

    /** Every revision of the date, in their order. */
    public List<Edition> revisions(LocalDate businessDate) {
        return jdbc.sql(SELECT + "WHERE business_date = :businessDate ORDER BY revision")
                .param("businessDate", businessDate)
                .query(Editions::edition)
                .list();
    }

    /** The latest revision of the latest date. */
    public Optional<Edition> latest() {
        return jdbc.sql(SELECT + "ORDER BY business_date DESC, revision DESC LIMIT 1")
                .query(Editions::edition)
                .optional();
    }

    public Optional<Edition> find(LocalDate businessDate, int revision) {
        return jdbc.sql(SELECT + "WHERE business_date = :businessDate AND revision = :revision")
                .param("businessDate", businessDate)
                .param("revision", revision)
                .query(Editions::edition)
                .optional();
    }

    /** In the order they were sealed in. */
    public List<Snapshot> snapshots(Edition edition) {
        return rows.of(edition.businessDate(), edition.revision());
    }

    /** Whether its snapshots, as they stand in the table now, still give its seal. */
    public boolean isIntact(Edition edition) {
        String canonical = CanonicalForm.of(snapshots(edition));
        return CanonicalForm.seal(canonical, edition.previous()).equals(edition.sha256());
    }

    private boolean says(Edition edition, String canonical) {
        return CanonicalForm.of(snapshots(edition)).equals(canonical);
    }

    private Optional<Numbered> last() {
        return jdbc.sql(SELECT + "ORDER BY sequence_no DESC LIMIT 1")
                .query((row, number) -> new Numbered(row.getLong("sequence_no"), edition(row, number)))
                .optional();
    }

    private void add(Numbered numbered, List<Snapshot> snapshots) {
        try {
            rows.add(numbered.edition().revision(), snapshots);
            insert(numbered);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException(
                    "another edition was sealed while the one of "
                            + numbered.edition().businessDate() + " was cut; this one is not kept: cut it again",
                    e);
        }
    }

    private void insert(Numbered numbered) {
        Edition edition = numbered.edition();
        jdbc.sql(INSERT)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("sequence", numbered.sequence())
                .param("cutOff", Column.of(edition.cutOff()))
                .param("sealedAt", Column.of(edition.sealedAt()))
                .param("snapshots", edition.snapshots())
                .param("sha256", edition.sha256())
                .param("previous", Column.nullable(edition.previous()))
                .param("run", edition.run())
                .update();
    }

    private static List<Snapshot> ofDate(LocalDate businessDate, List<Snapshot> snapshots) {
        for (Snapshot snapshot : snapshots) {
            if (!snapshot.businessDate().equals(businessDate)) {
                throw new IllegalArgumentException("a snapshot of " + snapshot.businessDate()
                        + " can't be sealed into the edition of " + businessDate);
            }
        }
        return snapshots;
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        @Nullable String previous = row.getString("previous_sha256");
        return new Edition(
                Column.day(row, "business_date"),
                row.getInt("revision"),
                Column.instant(row, "cut_off"),
                Column.instant(row, "sealed_at"),
                row.getInt("snapshot_count"),
                Column.text(row, "sha256"),
                previous,
                row.getLong("run_id"));
    }

    /** @param sequence the order of sealing over all dates, from 1 */
    private record Numbered(long sequence, Edition edition) {}

    /** An edition, and whether this call sealed it. */
    public record Sealing(Edition edition, boolean isNew) {}
}
