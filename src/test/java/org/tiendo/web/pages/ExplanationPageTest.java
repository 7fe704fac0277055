package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Outlook;
import org.tiendo.distance.Period;
import org.tiendo.distance.Reason;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.RequiredRate;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.report.Step;

class ExplanationPageTest {

    private static final LocalDate DATE = LocalDate.of(2023, 10, 31);
    private static final Instant NOW = Instant.parse("2023-11-01T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final IndicatorDefinition REVENUE =
            CATALOG.indicator("state_budget_revenue").orElseThrow();
    private static final PlanTarget TARGET = CATALOG.plans().get(0).targets().stream()
            .filter(target -> target.indicator().equals(REVENUE.code()))
            .findFirst()
            .orElseThrow();
    private static final Snapshot SEALED = new SnapshotBuilder(DATE, REVENUE.code())
            .atLeast(new BigDecimal("4500"))
            .actual(Amount.exact(new BigDecimal("3790.25")), DATE, DataStatus.DEMO, "finance")
            .standing(new Snapshot.Standing(
                    new BigDecimal("-709.75"), new BigDecimal("0.8423"), new BigDecimal("3748"), null, null))
            .build();

    @Test
    void theStepsHaveTheWordsAndNumbersOfTheLanguage() {
        assertThat(page(Language.of("vi"), 1).steps())
                .containsExactly(
                        new Step(Step.Kind.ACTUAL, "state_budget_revenue", "3.790,25", "3.790,25"),
                        new Step(Step.Kind.GAP, "thực hiện - kế hoạch", "3.790,25 - 4.500", "-709,75"),
                        new Step(Step.Kind.PROGRESS, "thực hiện / kế hoạch", "3.790,25 / 4.500", "84,23 %"),
                        new Step(Step.Kind.EXPECTED, "chia đều theo ngày", "", "3.748"));
        assertThat(page(Language.EN, 1).steps())
                .extracting(Step::words)
                .containsExactly("state_budget_revenue", "actual - target", "actual / target", "linear by days");
    }

    @Test
    void theNumbersOfTheStepsAreRounded() {
        Snapshot thirds = new SnapshotBuilder(DATE, REVENUE.code())
                .atLeast(new BigDecimal("4500"))
                .actual(Amount.exact(new BigDecimal("3790.251234567")), DATE, DataStatus.DEMO, "finance")
                .standing(new Snapshot.Standing(
                        new BigDecimal("-709.748765433"),
                        BigDecimal.ONE,
                        new BigDecimal("4302.7397260273972603"),
                        new BigDecimal("0.000123456"),
                        null))
                .build();

        assertThat(page(Language.of("vi"), 1, thirds).steps())
                .extracting(Step::value)
                .containsExactly("3.790,25", "-709,75", "100,00 %", "4.302,74", "0,0001235");
        assertThat(explanation(1, thirds).steps(Language.of("vi")))
                .extracting(Step::value)
                .contains("4.302,7397260273972603");
    }

    @Test
    void theWayToTheTargetIsSaidInSentences() {
        assertThat(page(Language.EN, 1).outlook())
                .containsExactly(
                        "12 days behind the path.",
                        "355 a month are needed from here on to reach the target."
                                + " In the same months of last year it was 1.50 a month.",
                        "Range of the forecast, by the past years: 4,300 – 4,600.");
    }

    @Test
    void figuresHaveTheirOriginAndTheirNumberIsLimited() {
        Evidence evidence = page(Language.EN, 1).evidence();
        assertThat(evidence.used().shown())
                .containsExactly(new Evidence.Figure(
                        "state_budget_revenue",
                        "Kon Tum",
                        "2023-01-01 – 2023-12-31",
                        "3,790.25",
                        "demo",
                        "2023-11-01 07:00",
                        "finance",
                        14));
        assertThat(evidence.precedence()).isEmpty();

        Evidence.Figures many = page(Language.EN, 230).evidence().used();
        assertThat(many.shown()).hasSize(200);
        assertThat(many.more()).isEqualTo(30);
    }

    @Test
    void aPlanWithoutTheTargetLeavesNothingToCalculateAgain() {
        var page =
                ExplanationPage.of(new Explanation(edition(), SEALED, null, List.of()), row(), Shown.in(Language.EN));

        assertThat(page.isRepeated()).isFalse();
        assertThat(page.steps()).isEmpty();
        assertThat(page.evidence().used().count()).isZero();
    }

    private static ExplanationPage page(Language language, int figures) {
        return page(language, figures, SEALED);
    }

    private static ExplanationPage page(Language language, int figures, Snapshot sealed) {
        return ExplanationPage.of(explanation(figures, sealed), row(), Shown.in(language));
    }

    private static Explanation explanation(int figures, Snapshot sealed) {
        var observation = new Observation(
                "finance",
                "",
                REVENUE.code(),
                "62",
                Period.year(2023),
                Amount.exact(new BigDecimal("3790.25")),
                DataStatus.DEMO,
                NOW);
        var again = new Explanation.Again(
                REVENUE,
                TARGET,
                assessment(observation),
                sealed,
                List.of("finance"),
                Collections.nCopies(figures, new Provenance(observation, 14, 1, NOW, DataStatus.DEMO)),
                List.of(),
                List.of(),
                List.of());
        return new Explanation(edition(), sealed, again, List.of());
    }

    private static Assessment assessment(Observation used) {
        var outlook = new Outlook(
                new BigDecimal("3748"),
                null,
                null,
                new BigDecimal("4300"),
                new BigDecimal("4600"),
                Reason.of(List.of(RemarkKind.PATH_BY_DAYS.of())),
                Reason.NONE,
                new RequiredRate(new BigDecimal("354.9"), new BigDecimal("1.5"), null),
                -12L,
                null,
                null,
                List.of());
        return new Assessment(
                TARGET.target(),
                used.amount(),
                null,
                null,
                outlook,
                Status.AT_RISK,
                Reason.NONE,
                LocalDate.of(2023, 12, 31),
                DataStatus.DEMO,
                List.of(used),
                Map.of());
    }

    private static BoardRow row() {
        return new BoardRow(SEALED, REVENUE, CATALOG.areas().find("62").orElseThrow());
    }

    private static Edition edition() {
        return new Edition(DATE, 1, NOW, NOW, 1, "b26c1813c00a47a2709db339748c2a1f", null, 79);
    }
}
