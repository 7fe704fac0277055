package org.tiendo.distance;

import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Asked.rise;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Asked FALL =
            Asked.of(fall(level("rate"))).since("2022-12-31").atLeast("4");
    private static final Said BEFORE = Said.of("rate", "2022-12-31", "10.86");
    private static final Said NOW = Said.of("rate", "2023-12-31", "6.84").as(DataStatus.ESTIMATE);

    private static Known rates(Said... told) {
        return Known.of(told).rate("rate");
    }

    @Test
    void isInPointsOfTheRate() {
        assertAssessed(FALL.against(rates(BEFORE, NOW)))
                .is(Status.EXCEEDED)
                .actual("4.02")
                .asOf("2023-12-31")
                .firmness(DataStatus.ESTIMATE)
                .uses(BEFORE, NOW);
    }

    @Test
    void countsAFallOrARiseAsTheIndicatorSays() {
        assertAssessed(Asked.of(rise(level("rate")))
                        .since("2022-12-31")
                        .atLeast("4")
                        .against(rates(BEFORE, NOW)))
                .is(Status.NOT_REACHED)
                .actual("-4.02")
                .gap("-8.02")
                .hasNoProgress();
    }

    @Test
    void ofNothingIsProgressOfNothing() {
        assertAssessed(FALL.against(rates(BEFORE, Said.of("rate", "2023-12-31", "10.86"))))
                .is(Status.NOT_REACHED)
                .progress("0");
    }

    @Test
    void isNotAssessableWithoutItsBaseline() {
        assertAssessed(FALL.against(rates(NOW, Said.of("rate", "2022-12-30", "10"))))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .uses(NOW)
                .because("no baseline: no figure of rate of 2022-12-31");
    }

    @Test
    void isNotAssessableWhenTheTargetNamesNoBaseline() {
        assertAssessed(Asked.of(fall(level("rate"))).atLeast("4").against(rates(BEFORE, NOW)))
                .is(Status.NOT_ASSESSABLE)
                .because("no baseline: the target names no day to count from");
    }

    @Test
    void hasNoDataOrIsNotDueWhileThereIsNoFigureNow() {
        assertAssessed(FALL.against(rates(BEFORE)))
                .is(Status.NO_DATA)
                .because("no figure of rate for 2023-01-01..2023-12-31; late since 2023-12-31");
        assertAssessed(FALL.arriving("P4M").against(rates(BEFORE)))
                .is(Status.NOT_DUE)
                .because("not due before 2024-04-30");
    }

    @Test
    void countsFromTheBaselineThatThePlanStates() {
        assertAssessed(FALL.from("11").against(rates(BEFORE, NOW)))
                .actual("4.16")
                .uses(NOW);
        assertAssessed(Asked.of(fall(level("rate"))).from("11").atLeast("4").against(rates(NOW)))
                .actual("4.16");
    }

    @Test
    void acrossAChangeOfMethodIsNotAssessable() {
        assertAssessed(FALL.against(rates(BEFORE, NOW).methodChangedOn("rate", "2023-01-01")))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .because("method changed on 2023-01-01");
        assertAssessed(FALL.against(rates(BEFORE, NOW).methodChangedOn("rate", "2023-12-31")))
                .is(Status.NOT_ASSESSABLE);
    }

    @Test
    void isNotDisturbedByAChangeOfMethodBeforeOrAfterIt() {
        assertAssessed(FALL.against(rates(BEFORE, NOW).methodChangedOn("rate", "2022-12-31")))
                .is(Status.EXCEEDED);
        assertAssessed(FALL.against(rates(BEFORE, NOW).methodChangedOn("rate", "2024-01-01")))
                .is(Status.EXCEEDED);
        assertAssessed(Asked.of(fall(level("rate")))
                        .from("11")
                        .atLeast("4")
                        .against(rates(NOW).methodChangedOn("rate", "2023-01-01")))
                .is(Status.EXCEEDED);
    }

    @Test
    void ofARatioTakesNumeratorAndDenominatorOfEachDay() {
        Asked poverty = Asked.of(fall(percent(level("poor"), level("households"))))
                .since("2022-12-31")
                .in("62-poor")
                .atLeast("6");
        Known known = Known.of(
                        Said.of("poor", "2022-12-31", "50").in("613"),
                                Said.of("households", "2022-12-31", "100").in("613"),
                        Said.of("poor", "2022-12-31", "30").in("617"),
                                Said.of("households", "2022-12-31", "300").in("617"),
                        Said.of("poor", "2023-12-31", "46").in("613"),
                                Said.of("households", "2023-12-31", "120").in("613"),
                        Said.of("poor", "2023-12-31", "14").in("617"),
                                Said.of("households", "2023-12-31", "280").in("617"))
                .stock("poor", "households")
                .parts("62-poor", "613", "617");

        assertAssessed(poverty.against(known))
                .is(Status.NOT_REACHED)
                .actual("5")
                .gap("-1");
        assertAssessed(poverty.against(known.methodChangedOn("households", "2023-07-01")))
                .is(Status.NOT_ASSESSABLE)
                .because("method changed on 2023-07-01");
    }

    @Test
    void ofAnUnassessableBaselineIsNotAssessable() {
        Asked poverty = Asked.of(fall(percent(level("poor"), level("households"))))
                .since("2022-12-31")
                .atLeast("6");
        Known known = Known.of(
                        Said.of("poor", "2022-12-31", "50"), Said.of("households", "2022-12-31", "0"),
                        Said.of("poor", "2023-12-31", "46"), Said.of("households", "2023-12-31", "120"))
                .stock("poor", "households");

        assertAssessed(poverty.against(known)).is(Status.NOT_ASSESSABLE).because("zero denominator: households");
    }

    @Test
    void ofARatioOfFlowsComparesWithTheYearBefore() {
        Asked rise = Asked.of(rise(percent(flow("compliant"), flow("inspected"))))
                .since("2022-12-31")
                .atLeast("5");
        Known known = Known.of(
                Said.of("compliant", "2021-01-01..2021-12-31", "7"),
                        Said.of("inspected", "2021-01-01..2021-12-31", "7"),
                Said.of("compliant", "2022-01-01..2022-12-31", "80"),
                        Said.of("inspected", "2022-01-01..2022-12-31", "100"),
                Said.of("compliant", "2023-01-01..2023-12-31", "90"),
                        Said.of("inspected", "2023-01-01..2023-12-31", "100"));

        assertAssessed(rise.against(known)).is(Status.EXCEEDED).actual("10");
        assertAssessed(rise.since("2021-12-31").against(known)).actual("-10");
    }

    @Test
    void aCensoredBaselineMakesABoundThatMayDecide() {
        Known known = rates(Said.of("rate", "2022-12-31", ">=56"), Said.of("rate", "2023-12-31", "40"));

        assertAssessed(Asked.of(fall(level("rate")))
                        .since("2022-12-31")
                        .atLeast("5")
                        .against(known))
                .is(Status.EXCEEDED)
                .actual(">=16")
                .because("censored: rate >= 56");
    }

    @Test
    void betweenTwoBoundsOfOneKindIsNotAssessable() {
        Known known = rates(Said.of("rate", "2022-12-31", ">=31"), Said.of("rate", "2023-12-31", ">=31"));

        assertAssessed(FALL.against(known))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .because("censored: rate >= 31; the difference of >=31 and >=31 has no limit: it may be any number");
    }
}
