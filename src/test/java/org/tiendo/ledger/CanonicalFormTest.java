package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Reason;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.store.Sha256;

class CanonicalFormTest {

    @Test
    void writesOneLineASnapshotInTheirOrder() {
        assertThat(CanonicalForm.FIGURES.of(List.of(
                        Sealed.snapshot("poverty_reduction_province", "4.0200"),
                        Sealed.withSentence(Status.NOT_ASSESSABLE, "censored"))))
                .isEqualTo("2023-12-31\t8\tpoverty_reduction_province\t62\tđiểm %\tat_least\t4\t\\N\t=\t4.02\t0.02"
                        + "\t1.005\t\\N\t\\N\t\\N\texceeded\t\t2023-12-31\tofficial\tpublished\n"
                        + "2023-12-31\t13a\tpci_rank_gain\t62\tbậc\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N"
                        + "\t\\N\t\\N\t\\N\t\\N\tnot_assessable\tcensored\t\\N\t\\N\t\n");
    }

    @Test
    void letsNoTextLookLikeAnotherFieldOrLine() {
        assertThat(CanonicalForm.FIGURES.of(List.of(Sealed.withSentence(Status.NO_DATA, "a\tb\nc\\N\r"))))
                .contains("\tno_data\ta\\tb\\nc\\\\N\\r\t\\N");
    }

    @Test
    void writesLargeAndSmallNumbersPlainly() {
        assertThat(CanonicalForm.FIGURES.of(
                        List.of(Sealed.snapshot("large", "1.3E+6"), Sealed.snapshot("small", "1E-16"))))
                .contains("\t1300000\t", "\t0.0000000000000001\t");
    }

    @Test
    void namesTheVersionsAfterTheFigures() {
        assertThat(CanonicalForm.VERSIONS.of(
                        List.of(Sealed.withReason(Status.NO_DATA).with(2, 31), Sealed.withReason(Status.NO_DATA))))
                .isEqualTo("2023-12-31\t13a\tpci_rank_gain\t62\tbậc\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N"
                        + "\tno_data\t\t\\N\t\\N\t\t2\t31\n"
                        + "2023-12-31\t13a\tpci_rank_gain\t62\tbậc\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N"
                        + "\tno_data\t\t\\N\t\\N\t\t\\N\t\\N\n");
    }

    @Test
    void namesTheUpperEndAndTheWordAfterTheVersions() {
        Snapshot range = Sealed.snapshot("a", Amount.range(new BigDecimal("61"), new BigDecimal("62")));
        Snapshot about =
                Sealed.snapshot("b", Amount.about(new BigDecimal("24"), null).worded("khoảng"));

        assertThat(CanonicalForm.AMOUNTS.of(List.of(range, about, Sealed.snapshot("c", "4"))))
                .contains("\t..\t61\t", "\t~\t24\t")
                .containsSubsequence("\\N\t\\N\t62\t\\N\n", "\\N\t\\N\t\\N\tkhoảng\n", "\\N\t\\N\t\\N\t\\N\n");
    }

    @Test
    void namesTheDayANewerFigureWasDueAndTheRemarksAfterTheWord() {
        Snapshot late = new SnapshotBuilder(Sealed.DATE, "a")
                .basis(new Snapshot.Basis(Amount.exact(BigDecimal.ONE), Sealed.DATE, Sealed.DATE, null, ""))
                .judged(Status.NO_DATA, Reason.of(List.of(RemarkKind.NOT_DUE.of(Sealed.DATE))))
                .build();

        assertThat(CanonicalForm.REMARKS.of(List.of(late, Sealed.withReason(Status.NO_DATA))))
                .contains("not due before 2023-12-31")
                .containsSubsequence(
                        "\t2023-12-31\t[{\"kind\":\"not_due\",\"arguments\":[{\"day\":\"2023-12-31\"}]}]\n",
                        "\t\\N\t\\N\n");
    }

    @Test
    void namesTheEndsOfTheForecastsRangeAfterTheRemarks() {
        Snapshot ahead = new SnapshotBuilder(Sealed.DATE, "a")
                .standing(new Snapshot.Standing(
                        null, null, null, null, BigDecimal.TEN, new BigDecimal("8.50"), new BigDecimal("12")))
                .build();

        assertThat(CanonicalForm.RANGES.of(List.of(ahead, Sealed.snapshot("b", "2"))))
                .containsSubsequence("\t8.5\t12\n", "\t\\N\t\\N\n");
        assertThat(CanonicalForm.REMARKS.of(List.of(ahead))).doesNotContain("8.5");
    }

    @Test
    void sealsOverTheSealBefore() {
        assertThat(seal(CanonicalForm.FIGURES, 1, null)).isEqualTo(Sha256.of(""));
        assertThat(seal(CanonicalForm.FIGURES, 2, "abc")).isEqualTo(Sha256.of("abc"));
        assertThat(seal(CanonicalForm.VERSIONS, 2, "abc"))
                .isEqualTo(Sha256.of("2\t2023-12-31\t1\t2024-01-01T00:30:00Z\t2024-01-01T01:00:00Z\t0\t7\nabc"));
        assertThat(seal(CanonicalForm.AMOUNTS, 2, "abc")).isEqualTo(seal(CanonicalForm.VERSIONS, 2, "abc"));
        assertThat(seal(CanonicalForm.REMARKS, 2, "abc")).isEqualTo(seal(CanonicalForm.VERSIONS, 2, "abc"));
    }

    @Test
    void givesTheSameSealInWhateverPiecesTheSnapshotsPass() {
        List<Snapshot> snapshots =
                List.of(Sealed.snapshot("a", "1"), Sealed.snapshot("b", "2"), Sealed.snapshot("c", "3"));
        Seal whole = new EditionRow(1, CanonicalForm.LATEST, edition(null), null).seal();
        whole.add(snapshots);
        Seal pieces = new EditionRow(1, CanonicalForm.LATEST, edition(null), null).seal();
        pieces.add(snapshots.subList(0, 2));
        pieces.add(snapshots.subList(2, 3));

        assertThat(pieces.snapshots()).isEqualTo(3);
        assertThat(pieces.end()).isEqualTo(whole.end());
    }

    private static String seal(CanonicalForm form, long sequence, @Nullable String previous) {
        return new EditionRow(sequence, form, edition(previous), null).seal().end();
    }

    @Test
    void tellsTextsApartAsEverybodyDoes() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Edition edition(@Nullable String previous) {
        return new Edition(
                Sealed.DATE,
                1,
                Instant.parse("2024-01-01T00:30:00Z"),
                Instant.parse("2024-01-01T01:00:00Z"),
                0,
                "",
                previous,
                7);
    }
}
