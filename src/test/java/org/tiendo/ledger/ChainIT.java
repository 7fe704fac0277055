package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Editions.Sealing.Ending;
import org.tiendo.store.Sha256;

/** Three editions, of which somebody changes the second: 1 January, revision 1. */
@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class ChainIT {

    private static final LocalDate DATE = Sealed.DATE;
    private static final Instant NOW = Instant.parse("2024-01-01T01:00:00Z");

    private final String kind;

    ChainIT(String kind) {
        this.kind = kind;
    }

    @Test
    void holdsWithoutAnyEdition() {
        assertThat(new Editions(TestLedger.empty(kind).jdbc()).verify()).isEqualTo(new Verification.Holds(0, null));
    }

    @Test
    void holdsOverAllDatesAndRevisions() {
        TestLedger ledger = TestLedger.empty(kind);
        String last = sealThree(ledger);

        assertThat(new Editions(ledger.jdbc()).verify()).isEqualTo(new Verification.Holds(3, last));
    }

    @Test
    void namesTheEditionWithAChangedFigure() {
        assertBroken(
                "snapshot", "UPDATE snapshot SET actual = 2.5 WHERE business_date = '2023-12-30'", "its rows give");
    }

    @Test
    void namesTheEditionWithAWordThatNoEditionKnows() {
        assertBroken(
                "snapshot", "UPDATE snapshot SET status = 'great' WHERE business_date = '2023-12-30'", "its rows give");
    }

    /** A program that understood the word would take it for the same. */
    @Test
    void namesTheEditionWithAWordWrittenOtherwise() {
        assertBroken(
                "snapshot",
                "UPDATE snapshot SET status = UPPER(status) WHERE business_date = '2023-12-30'",
                "its rows give");
    }

    @Test
    void namesTheEditionThatLacksARow() {
        assertBroken(
                "snapshot",
                "DELETE FROM snapshot WHERE business_date = '2023-12-30' AND position = 2",
                "with 2 rows and has 1");
    }

    @Test
    void namesTheEditionWhoseCutOffWasMoved() {
        assertBroken(
                "edition",
                "UPDATE edition SET cut_off = '2020-01-01' WHERE business_date = '2023-12-30'",
                "its rows give");
    }

    @Test
    void namesTheEditionThatFollowsOneTakenAway() {
        TestLedger ledger = TestLedger.ofItsOwn(kind);
        sealThree(ledger);
        ledger.tamper("edition", "DELETE FROM edition WHERE business_date = '2023-12-30'");

        assertThat(new Editions(ledger.jdbc()).verify()).isInstanceOfSatisfying(Verification.Broken.class, broken -> {
            assertThat(broken.edition().revision()).isEqualTo(2);
            assertThat(broken.differences())
                    .anyMatch(told -> told.contains("number 3 and now comes as number 2"))
                    .anyMatch(told -> told.startsWith("it follows "));
        });
    }

    @Test
    void namesTheEditionThatWasChangedBeforeOneWhoseRowsCannotBeRead() {
        TestLedger ledger = TestLedger.ofItsOwn(kind);
        sealThree(ledger);
        JdbcClient damaged = damaged(ledger, "HY000");
        assertThatThrownBy(() -> new Editions(damaged).verify())
                .isInstanceOf(UnreadableEditionException.class)
                .hasMessageContainingAll("2023-12-31, revision 2 (run 7)", DamagedStore.FAILURE, "before it are as");

        ledger.tamper("snapshot", "UPDATE snapshot SET actual = 2.5 WHERE business_date = '2023-12-30'");
        assertSecondIsBroken(new Editions(damaged), "its rows give");
    }

    @Test
    void blamesNoEditionForAStoreThatDoesNotAnswer() {
        TestLedger ledger = TestLedger.ofItsOwn(kind);
        sealThree(ledger);
        JdbcClient lost = damaged(ledger, "08S01");

        assertThatThrownBy(() -> new Editions(lost).verify()).isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static JdbcClient damaged(TestLedger ledger, String state) {
        return JdbcClient.create(new DamagedStore(ledger.dataSource(), DATE, 2, state));
    }

    @Test
    void namesTheEditionThatWasChangedBeforeOneOfAnUnknownForm() {
        TestLedger ledger = TestLedger.ofItsOwn(kind);
        sealThree(ledger);
        ledger.tamper("edition", "UPDATE edition SET canonical_form = 99 WHERE sequence_no = 3");
        var editions = new Editions(ledger.jdbc());
        assertThatThrownBy(editions::verify)
                .isInstanceOf(UnreadableEditionException.class)
                .hasMessageContainingAll("after number 2", "no canonical form has number 99", "before it are as");

        ledger.tamper("snapshot", "UPDATE snapshot SET actual = 2.5 WHERE business_date = '2023-12-30'");
        assertSecondIsBroken(editions, "its rows give");
    }

    /** As editions were sealed before there were versions. */
    @Test
    void holdsOverEditionsOfTheFirstForm() {
        TestLedger ledger = TestLedger.ofItsOwn(kind);
        List<Snapshot> snapshots = List.of(Sealed.snapshot("a", "1"));
        String seal = Sha256.of(CanonicalForm.FIGURES.of(snapshots));
        new Snapshots(ledger.jdbc()).add(1, 0, snapshots);
        ledger.jdbc().sql("""
                INSERT INTO edition (business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count, sha256, run_id)
                VALUES ('2023-12-31', 1, 1, '2024-01-01', '2024-01-01', 1, :seal, 3)
                """).param("seal", seal).update();
        var editions = new Editions(ledger.jdbc());

        assertThat(editions.verify()).isEqualTo(new Verification.Holds(1, seal));
        Cut same = Cuts.from("the same", DATE, NOW, snapshots);
        assertThat(ledger.inTransaction(() -> editions.seal(same)).ending()).isEqualTo(Ending.SAME_CONTENT);
        assertThat(ledger.inTransaction(() -> editions.seal(same)).ending()).isEqualTo(Ending.SAME_INPUTS);
        assertThat(seal(ledger, DATE, List.of(Sealed.snapshot("a", "2")))
                        .edition()
                        .previous())
                .isEqualTo(seal);
        assertThat(editions.verify()).isInstanceOf(Verification.Holds.class);
    }

    private void assertBroken(String table, String sql, String difference) {
        TestLedger ledger = TestLedger.ofItsOwn(kind);
        sealThree(ledger);
        ledger.tamper(table, sql);

        assertSecondIsBroken(new Editions(ledger.jdbc()), difference);
    }

    private static void assertSecondIsBroken(Editions editions, String difference) {
        assertThat(editions.verify()).isInstanceOfSatisfying(Verification.Broken.class, broken -> {
            assertThat(broken.intact()).isEqualTo(1);
            assertThat(broken.edition().businessDate()).isEqualTo(DATE.minusDays(1));
            assertThat(broken.differences().toString()).contains(difference);
        });
    }

    /** The last seal. */
    private static String sealThree(TestLedger ledger) {
        seal(ledger, DATE, List.of(Sealed.snapshot("a", "1")));
        LocalDate before = DATE.minusDays(1);
        seal(ledger, before, List.of(Sealed.of(before, "a", "2"), Sealed.of(before, "b", "2")));
        return seal(ledger, DATE, List.of(Sealed.snapshot("a", "3"))).edition().sha256();
    }

    private static Editions.Sealing seal(TestLedger ledger, LocalDate date, List<Snapshot> snapshots) {
        return ledger.inTransaction(() -> new Editions(ledger.jdbc()).seal(Cuts.of(date, NOW, snapshots, 7, NOW)));
    }
}
