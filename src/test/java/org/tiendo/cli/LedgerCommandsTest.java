package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Restatement;
import org.tiendo.ledger.Restatement.Said;
import org.tiendo.ledger.RestatementCause;
import org.tiendo.ledger.Verification;

class LedgerCommandsTest {

    private static final LocalDate DATE = LocalDate.of(2023, 12, 31);

    private final Typist typist = new Typist();

    @Test
    void verifyTellsHowManyEditionsHoldAndTheLastSeal() {
        typist.workplace.verification = new Verification.Holds(3, "abc");

        assertThat(typist.type("verify")).isZero();
        assertThat(typist.out()).isEqualToIgnoringNewLines("3 editions: the chain holds; its last seal is abc");
        assertThat(typist.workplace.isClosed).isTrue();
    }

    @Test
    void verifyHoldsWhereNothingWasSealedYet() {
        assertThat(typist.type("verify")).isZero();
        assertThat(typist.out()).isEqualToIgnoringNewLines("0 editions: the chain holds");
    }

    @Test
    void verifyFailsAndNamesTheEditionThatWasChanged() {
        typist.workplace.verification =
                new Verification.Broken(4, FakeWorkplace.sealed(DATE, 2), List.of("first", "second"));

        assertThat(typist.type("verify")).isEqualTo(1);
        assertThat(typist.err()).contains("2023-12-31, revision 2 (run 7)", "first; second", "before it: 4");
        assertThat(typist.out()).isEmpty();
    }

    @Test
    void whatVerifyAndPlanDiffSayFitsTheTerminal() {
        typist.environment.put("COLUMNS", "80");
        typist.workplace.editions.add(FakeWorkplace.sealed(DATE, 1));
        typist.workplace.verification = new Verification.Holds(1096, "5".repeat(64));
        assertThat(typist.type("verify")).isZero();
        assertThat(typist.out().lines()).hasSize(2).allMatch(line -> line.length() <= 80);

        typist.workplace.verification =
                new Verification.Broken(4, FakeWorkplace.sealed(DATE, 2), List.of("d".repeat(30), "e".repeat(30)));
        assertThat(typist.type("verify")).isEqualTo(1);
        assertThat(typist.err().lines()).allMatch(line -> line.length() <= 80);
        assertThat(typist.type("plan", "diff")).isZero();
        assertThat(typist.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void restatementsShowsWhatWasSaidAndIsSaidNow() {
        typist.workplace.restatements.add(new Restatement(
                DATE,
                2,
                "pci_rank_gain",
                "62",
                DATE,
                1,
                null,
                new Said(null, Status.NOT_DUE),
                new Said(new Amount(Bound.AT_LEAST, new BigDecimal("31")), Status.NOT_ASSESSABLE),
                RestatementCause.LATE_DATA));

        assertThat(typist.type("restatements")).isZero();
        assertThat(typist.out()).contains("pci_rank_gain", "not due", ">=31 not assessable", "late data");
        assertThat(typist.type("restatements", "--format", "csv")).isZero();
        assertThat(typist.out())
                .isEqualTo("business_date,revision,indicator,area,earlier_date,earlier_revision,period_end,"
                        + "old_bound,old_actual,old_status,new_bound,new_actual,new_status,cause,"
                        + "old_actual_upper,old_actual_word,new_actual_upper,new_actual_word\n"
                        + "2023-12-31,2,pci_rank_gain,62,2023-12-31,1,,,,not_due,>=,31,not_assessable,late_data,,,,\n");
        assertThat(typist.type("restatements", "--format", "json")).isZero();
        assertThat(typist.out()).contains("\"new_actual\" : 31", "\"period_end\" : null");
    }

    @Test
    void restatementsSaysWhenThereAreNone() {
        assertThat(typist.type("restatements", "--since", "2024-01-01")).isZero();
        assertThat(typist.out()).isEqualTo("Nothing was restated since 2024-01-01.\n");
    }

    @Test
    void planDiffShowsWhatWouldChange() {
        typist.workplace.editions.add(FakeWorkplace.sealed(DATE, 1));
        assertThat(typist.type("plan", "diff")).isZero();
        assertThat(typist.out()).contains("2023-12-31, revision 1", "nothing would change");

        typist.workplace.draft.add(FakeWorkplace.planted(DATE, "1500", Status.NOT_REACHED));
        assertThat(typist.type("plan", "diff")).isZero();
        assertThat(typist.out())
                .contains("trees_planted", ">= 1000", ">= 1500", "1200 exceeded", "1200 not reached")
                .doesNotContain("nothing would change");
    }

    @Test
    void planDiffNeedsAnEdition() {
        assertThat(typist.type("plan", "diff")).isEqualTo(1);
        assertThat(typist.err()).contains("There is no edition yet");
    }

    @Test
    void planAloneShowsWhatItCanBeAsked() {
        assertThat(typist.type("plan")).isEqualTo(2);
        assertThat(typist.err()).contains("diff");
    }
}
