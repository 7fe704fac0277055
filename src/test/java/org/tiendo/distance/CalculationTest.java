package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.carried;
import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Asked.rise;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalculationTest {

    /** The steps of what was asked; they must come to what the assessor says. */
    private static Optional<Calculation> steps(Asked asked, Known known) {
        Assessment assessment = asked.against(known);
        var target = new Target(
                asked.area(), asked.plan(), asked.goal(), asked.baseline(), asked.baselineValue(), asked.milestones());
        Optional<Calculation> steps = Calculation.of(
                asked.measure(),
                target,
                assessment.used(),
                assessment.inherited(),
                Objects.requireNonNull(assessment.periodEnd()));
        steps.ifPresent(step -> assertThat(step.value()).isEqualTo(assessment.actual()));
        return steps;
    }

    @Test
    void addsUpEveryPieceOfAFlow() {
        Known known = Known.of(
                        Said.of("visits", "2023-01-01..2023-01-31", "3").in("1"),
                        Said.of("visits", "2023-02-01..2023-02-28", "4").in("1"),
                        Said.of("visits", "2023-01-01..2023-01-31", "5").in("2"),
                        Said.of("visits", "2023-02-01..2023-02-28", "6").in("2"))
                .parts("62", "1", "2");

        assertThat(steps(Asked.of(flow("visits")), known)).hasValueSatisfying(step -> {
            assertThat(step).isInstanceOf(Calculation.Sum.class);
            assertThat(step.value()).hasToString("18");
            assertThat(step.observations()).hasSize(4);
        });
    }

    @Test
    void keepsNumeratorAndDenominatorApart() {
        Known known = Known.of(Said.of("poor", "2023-12-31", "30"), Said.of("households", "2022-12-31", "120"))
                .stock("poor", "households");

        Asked asked = Asked.of(percent(level("poor"), carried("households", "P2Y")));

        assertThat(steps(asked, known)).hasValueSatisfying(step -> {
            var quotient = (Calculation.Quotient) step;
            assertThat(quotient.numerator().value()).hasToString("30");
            assertThat(quotient.denominator().value()).hasToString("120");
            assertThat(quotient.value()).hasToString("25");
        });
    }

    @Test
    void tellsABaselineFromNowWhereBothRestOnTheSameSeries() {
        Known known = Known.of(
                        Said.of("poor", "2022-12-31", "40"),
                        Said.of("poor", "2023-12-31", "30"),
                        Said.of("households", "2022-12-31", "100"))
                .stock("poor", "households");

        Asked asked = Asked.of(fall(percent(level("poor"), carried("households", "P2Y"))))
                .since("2022-12-31");

        assertThat(steps(asked, known)).hasValueSatisfying(step -> {
            var difference = (Calculation.Difference) step;
            assertThat(difference.now().value()).hasToString("30");
            assertThat(difference.then().value()).hasToString("40");
            assertThat(difference.value()).hasToString("10");
        });
    }

    @Test
    void countsFromTheValueThatThePlanStates() {
        Known known = Known.of(Said.of("rate", "2023-12-31", "12.5")).rate("rate");

        Asked asked = Asked.of(rise(level("rate"))).since("2022-12-31").from("10");

        assertThat(steps(asked, known)).hasValueSatisfying(step -> {
            assertThat(((Calculation.Difference) step).then()).isInstanceOf(Calculation.Stated.class);
            assertThat(step.value()).hasToString("2.5");
        });
    }

    @Test
    void comparesTheSameMonthsOfBothYears() {
        Known known = Known.of(
                Said.of("exports", "2022-01-01..2022-01-31", "10"),
                Said.of("exports", "2022-02-01..2022-02-28", "20"),
                Said.of("exports", "2022-03-01..2022-03-31", "30"),
                Said.of("exports", "2023-01-01..2023-01-31", "11"),
                Said.of("exports", "2023-03-01..2023-03-31", "35"));
        Asked asked = Asked.of(new Measure.Growth(flow("exports"), null)).on("2023-03-31");

        assertThat(steps(asked, known)).hasValueSatisfying(step -> {
            var growth = (Calculation.Growth) step;
            assertThat(growth.now().value()).hasToString("46");
            assertThat(growth.then().value()).hasToString("40");
            assertThat(growth.value()).hasToString("15");
            assertThat(growth.observations()).hasSize(4);
        });
    }

    @Test
    void comesToNothingWhereGrowthHasNoBaseAboveZero() {
        var target = new Target("62", Period.year(2023), null, null, null, java.util.List.of());
        Observation now = Said.of("exports", "2023-01-01..2023-12-31", "30").observation();
        Observation then = Said.of("exports", "2022-01-01..2022-12-31", "0").observation();
        Measure growth = new Measure.Growth(flow("exports"), null);

        assertThat(Calculation.of(growth, target, java.util.List.of(now, then), java.util.Map.of(), Asked.YEAR_END))
                .isEmpty();
        assertThat(Calculation.of(growth, target, java.util.List.of(now), java.util.Map.of(), Asked.YEAR_END))
                .isEmpty();
    }

    @Test
    void carriesABoundThrough() {
        Known known = Known.of(Said.of("rank", "2022-12-31", "37"), Said.of("rank", "2023-12-31", ">=31"))
                .rate("rank");

        assertThat(steps(Asked.of(fall(level("rank"))).since("2022-12-31"), known))
                .hasValueSatisfying(step -> assertThat(step.value()).hasToString("<=6"));
    }

    @Test
    void comesToNothingWhereAPieceIsMissing() {
        Measure share = percent(level("poor"), level("households"));
        var target = new Target("62", Period.year(2023), null, null, null, java.util.List.of());
        Observation poor = Said.of("poor", "2023-12-31", "30").observation();

        assertThat(Calculation.of(share, target, java.util.List.of(poor), java.util.Map.of(), Asked.YEAR_END))
                .isEmpty();
    }
}
