package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Status;

class CanonicalFormTest {

    @Test
    void writesOneLineASnapshotInTheirOrder() {
        assertThat(CanonicalForm.of(List.of(
                        Sealed.snapshot("poverty_reduction_province", "4.0200"),
                        Sealed.withReason(Status.NOT_ASSESSABLE, "censored"))))
                .isEqualTo("2023-12-31\t8\tpoverty_reduction_province\t62\tđiểm %\tat_least\t4\t\\N\t\\N\t4.02\t0.02"
                        + "\t1.005\t\\N\t\\N\t\\N\texceeded\t\t2023-12-31\tofficial\tpublished\n"
                        + "2023-12-31\t13a\tpci_rank_gain\t62\tbậc\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N"
                        + "\t\\N\t\\N\t\\N\t\\N\tnot_assessable\tcensored\t\\N\t\\N\t\n");
    }

    @Test
    void letsNoTextLookLikeAnotherFieldOrLine() {
        assertThat(CanonicalForm.of(List.of(Sealed.withReason(Status.NO_DATA, "a\tb\nc\\N\r"))))
                .contains("\tno_data\ta\\tb\\nc\\\\N\\r\t\\N");
    }

    @Test
    void writesLargeAndSmallNumbersPlainly() {
        assertThat(CanonicalForm.of(List.of(Sealed.snapshot("large", "1.3E+6"), Sealed.snapshot("small", "1E-16"))))
                .contains("\t1300000\t", "\t0.0000000000000001\t");
    }

    @Test
    void sealsOverTheSealBefore() {
        assertThat(CanonicalForm.seal("", null))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(CanonicalForm.seal("a", "bc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
