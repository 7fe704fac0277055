package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.ledger.Sealed.DATE;
import static org.tiendo.ledger.Sealed.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Restatement.Said;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class RestatementsIT {

    private static final LocalDate NEXT = DATE.plusDays(1);
    private static final Instant CUT_OFF = Instant.parse("2024-01-01T00:30:00Z");
    private static final Definition ONE = Definition.ofIndicator("a", "{\"unit\":\"ha\"}");
    private static final Definition OTHER = Definition.ofIndicator("a", "{\"unit\":\"km2\"}");
    private static final Definition GOAL = Definition.ofTarget("a", "62", "2023", "{\"value\":4}");

    private final TestLedger ledger;
    private final Editions editions;
    private final Restatements restatements;

    RestatementsIT(String kind) {
        ledger = TestLedger.empty(kind);
        editions = new Editions(ledger.jdbc());
        restatements = new Restatements(ledger.jdbc());
    }

    @Test
    void tellsWhatARevisionSaysOtherwise() {
        seal(DATE, List.of(), snapshot("a", "4.02"), snapshot("b", "1"));
        seal(DATE, List.of(), snapshot("a", "4.05"), snapshot("b", "1.0"));

        assertThat(all())
                .containsExactly(new Restatement(
                        DATE,
                        2,
                        "a",
                        "62",
                        DATE,
                        1,
                        DATE,
                        new Said(Amount.exact(new BigDecimal("4.02")), Status.EXCEEDED),
                        new Said(Amount.exact(new BigDecimal("4.05")), Status.EXCEEDED),
                        RestatementCause.SOURCE_REVISED));
    }

    @Test
    void tellsThatALaterDateGivesAnotherFigureForThePeriod() {
        seal(DATE, List.of(), snapshot("a", "4.02"), snapshot("b", "1"));
        seal(NEXT, List.of(), Sealed.of(NEXT, "a", "4.05"), Sealed.of(NEXT, "b", "1"));

        assertThat(all()).singleElement().satisfies(restatement -> {
            assertThat(restatement.businessDate()).isEqualTo(NEXT);
            assertThat(restatement.earlierDate()).isEqualTo(DATE);
            assertThat(restatement.indicator()).isEqualTo("a");
        });
    }

    @Test
    void tellsThoseOfOneEdition() {
        seal(DATE, List.of(), snapshot("a", "4.02"), snapshot("b", "1"));
        seal(DATE, List.of(), snapshot("a", "4.05"), snapshot("b", "1"));
        seal(DATE, List.of(), snapshot("a", "4.05"), snapshot("b", "2"));

        assertThat(restatements.of(editions.find(DATE, 2).orElseThrow()))
                .extracting(Restatement::indicator)
                .containsExactly("a");
        assertThat(restatements.of(editions.find(DATE, 1).orElseThrow())).isEmpty();
    }

    @Test
    void comparesWithNoDateOfAnotherPlan() {
        seal(DATE, List.of(), snapshot("a", "4.02"));
        ledger.inTransaction(() -> editions.seal(new Cut(
                NEXT,
                CUT_OFF,
                NEXT,
                1,
                List.of(section(List.of(), Sealed.of(NEXT, "a", "4.05"))),
                Cuts.OTHER_INPUTS,
                7,
                CUT_OFF)));

        assertThat(all()).isEmpty();
    }

    @Test
    void comparesEachPlanWithItselfOnly() {
        LocalDate newYear = DATE.plusYears(1).withDayOfYear(1);
        seal(DATE, List.of(), of("2023", "a", "4.02", DATE), of("five-years", "b", "1", DATE));
        ledger.inTransaction(() -> editions.seal(new Cut(
                newYear,
                CUT_OFF,
                DATE.withDayOfYear(1),
                2,
                List.of(
                        section(List.of(), of("2024", "a", "4.05", newYear)),
                        section(List.of(), of("five-years", "b", "2", newYear))),
                Cuts.OTHER_INPUTS,
                7,
                CUT_OFF)));

        assertThat(all()).extracting(Restatement::indicator).containsExactly("b");
    }

    /** A snapshot of a plan, with a figure of the same period whatever the date. */
    private static Snapshot of(String plan, String indicator, String actual, LocalDate date) {
        return new SnapshotBuilder(date, indicator)
                .plan(plan)
                .actual(Amount.exact(new BigDecimal(actual)), DATE, DataStatus.OFFICIAL, "records")
                .judged(Status.EXCEEDED)
                .build();
    }

    @Test
    void showsOnlyWhatBecameKnownSince() {
        seal(DATE, List.of(), snapshot("a", "4.02"));
        seal(DATE, List.of(), snapshot("a", "4.05"));

        assertThat(restatements.knownSince(CUT_OFF)).hasSize(1);
        assertThat(restatements.knownSince(CUT_OFF.plusSeconds(1))).isEmpty();
    }

    @Test
    void leavesNoTraceOfACutThatFails() {
        seal(DATE, List.of(), snapshot("a", "4.02"));
        ledger.rolledBack(() -> editions.seal(cut(DATE, List.of(OTHER), snapshot("a", "4.05"))));

        assertThat(all()).isEmpty();
        assertThat(ledger.count("definition_version")).isZero();
        assertThat(ledger.count("snapshot")).isEqualTo(1);
    }

    @Test
    void numbersADefinitionAnewOnlyWhenItSaysSomethingElse() {
        seal(DATE, List.of(ONE, GOAL), snapshot("a", "1"));
        seal(NEXT, List.of(ONE, GOAL), Sealed.of(NEXT, "a", "1"));
        assertThat(ledger.count("definition_version")).isEqualTo(2);
        seal(DATE, List.of(OTHER, GOAL), snapshot("a", "1"));

        assertThat(editions.snapshots(editions.latest(DATE).orElseThrow()))
                .containsExactly(snapshot("a", "1").with(2, 1));
        assertThat(editions.snapshots(editions.find(DATE, 1).orElseThrow()))
                .containsExactly(snapshot("a", "1").with(1, 1));
        assertThat(ledger.count("definition_version")).isEqualTo(3);
        assertThat(all()).as("the figure is the same").isEmpty();
    }

    @Test
    void takesADefinitionThatGoesBackForAnotherVersion() {
        seal(DATE, List.of(ONE), snapshot("a", "1"));
        seal(DATE, List.of(OTHER), snapshot("a", "2"));
        seal(DATE, List.of(ONE), snapshot("a", "1"));

        assertThat(editions.snapshots(editions.latest(DATE).orElseThrow()))
                .containsExactly(snapshot("a", "1").with(3, null));
        assertThat(all()).extracting(Restatement::cause).containsOnly(RestatementCause.DEFINITION_CHANGED);
    }

    @Test
    void keepsTheTargetsOfTwoPlansApart() {
        Definition nextYear = Definition.ofTarget("a", "62", "2024", "{\"value\":5}");
        seal(DATE, List.of(GOAL), snapshot("a", "1"));
        seal(NEXT, List.of(nextYear), Sealed.of(NEXT, "a", "1"));
        seal(DATE, List.of(GOAL), snapshot("a", "1"));

        assertThat(ledger.count("definition_version")).isEqualTo(2);
        assertThat(ledger.count("edition")).isEqualTo(2);
    }

    private List<Restatement> all() {
        return restatements.knownSince(Instant.EPOCH);
    }

    private void seal(LocalDate date, List<Definition> definitions, Snapshot... snapshots) {
        ledger.inTransaction(() -> editions.seal(cut(date, definitions, snapshots)));
    }

    private static Cut cut(LocalDate date, List<Definition> definitions, Snapshot... snapshots) {
        return new Cut(
                date,
                CUT_OFF,
                DATE.withDayOfYear(1),
                snapshots.length,
                List.of(section(definitions, snapshots)),
                Cuts.OTHER_INPUTS,
                7,
                CUT_OFF);
    }

    private static Section section(List<Definition> definitions, Snapshot... snapshots) {
        return new Section(definitions, List.of(snapshots), List.of());
    }
}
