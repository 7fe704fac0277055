package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Reason;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.store.Sha256;

/** Editions as earlier versions of the program have sealed them, row by row. */
@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class OldEditionsIT {

    private static final String STALE =
            "missing: 08; stale: figure of 2023-09-30 is 92 days old; that of 2023-11-30 was" + " due by 2023-12-05";

    /** The rows in the forms that seals were calculated over; the last of them with a heading. */
    private static final String FIRST =
            "2023-01-31\t8\texports\t62\ttr.đ\tat_least\t10\t\\N\t=\t4.5\t-5.5\t0.45\t\\N\t\\N"
                    + "\t\\N\ton_track\t\t2023-01-31\tofficial\tcustoms\n";

    private static final String SECOND = "2\t2023-12-31\t1\t2024-01-01T00:30:00Z\t2024-01-01T01:00:00Z\t1\t7\n"
            + "2023-12-31\t8\texports\t62\ttr.đ\tbetween\t10\t20\t..\t12\t0\t1\t\\N\t\\N\t\\N\treached\t" + STALE
            + "\t2023-09-30\testimate\tcustoms\t1\t2\t13\tkhoảng …\n";

    private final TestLedger ledger;
    private final Editions editions;

    OldEditionsIT(String kind) {
        ledger = TestLedger.empty(kind);
        editions = new Editions(ledger.jdbc());
        String seal = Sha256.of(FIRST);
        row("2023-01-31", """
                'at_least', 10, NULL, '=', 4.5, -5.5, 0.45, 'on_track', '', '2023-01-31', 'official', NULL, NULL, NULL, NULL
                """);
        edition("2023-01-31", 1, 1, seal, null);
        row("2023-12-31", """
                'between', 10, 20, '..', 12, 0, 1, 'reached', '%s', '2023-09-30', 'estimate', 1, 2, 13, 'khoảng …'
                """.formatted(STALE));
        edition("2023-12-31", 2, 3, Sha256.of(SECOND + seal), seal);
    }

    @Test
    void stillGiveTheirSeals() {
        assertThat(editions.verify())
                .isInstanceOfSatisfying(
                        Verification.Holds.class,
                        holds -> assertThat(holds.editions()).isEqualTo(2));
    }

    @Test
    void stillSayThatAFigureWasStaleAndSinceWhen() {
        Snapshot old = only("2023-12-31");

        assertThat(old.isStale()).isTrue();
        assertThat(old.basis().dueBy()).isEqualTo(LocalDate.of(2023, 12, 5));
        assertThat(old.reason().sentence()).isEqualTo(STALE);
        assertThat(old.reason().has(RemarkKind.MISSING_MONTHS)).isTrue();
        assertThat(only("2023-01-31").isStale()).isFalse();
        assertThat(only("2023-01-31").reason().isEmpty()).isTrue();
    }

    @Test
    void areNotSealedAgainOnlyBecauseTheirRemarksAreKnownNow() {
        Snapshot old = only("2023-12-31");
        Snapshot now = new Snapshot(
                old.subject(),
                old.goal(),
                old.basis(),
                old.standing(),
                new Snapshot.Verdict(
                        Status.REACHED,
                        Reason.of(List.of(
                                RemarkKind.MISSING_MONTHS.of(List.of("08")),
                                RemarkKind.STALE.of(
                                        LocalDate.of(2023, 9, 30),
                                        92,
                                        LocalDate.of(2023, 11, 30),
                                        LocalDate.of(2023, 12, 5))))),
                old.versions());

        assertThat(CanonicalForm.AMOUNTS.of(List.of(now))).isEqualTo(CanonicalForm.AMOUNTS.of(List.of(old)));
    }

    private Snapshot only(String date) {
        return editions.snapshots(editions.latest(LocalDate.parse(date)).orElseThrow())
                .get(0);
    }

    private void row(String date, String values) {
        ledger.jdbc().sql("""
                        INSERT INTO snapshot (business_date, revision, position, item, indicator, area, unit, sources,
                                comparator, target, target_upper, bound, actual, gap, progress, status, reason,
                                period_end, data_status, definition_version, target_version, actual_upper, actual_word)
                        VALUES ('%s', 1, 1, '8', 'exports', '62', 'tr.đ', 'customs', %s)
                        """.formatted(date, values)).update();
    }

    private void edition(String date, int sequence, int form, String seal, @Nullable String previous) {
        ledger.jdbc()
                .sql("""
                        INSERT INTO edition (business_date, revision, sequence_no, canonical_form, cut_off, sealed_at,
                                snapshot_count, sha256, previous_sha256, run_id)
                        VALUES (:date, 1, :sequence, :form, '2024-01-01 00:30:00', '2024-01-01 01:00:00', 1, :seal, :previous, 7)
                        """)
                .param("date", LocalDate.parse(date))
                .param("sequence", sequence)
                .param("form", form)
                .param("seal", seal)
                .param("previous", previous)
                .update();
    }
}
