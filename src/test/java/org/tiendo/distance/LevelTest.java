package org.tiendo.distance;

import static org.tiendo.distance.Asked.carried;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;

class LevelTest {

    private static final Asked GROWTH = Asked.of(level("growth")).atLeast("10");

    private static Said growth(String period, String value) {
        return Said.of("growth", period, value);
    }

    @Test
    void isTheLatestFigureOfThePlansPeriod() {
        Known known = Known.of(
                growth("2023-01-01..2023-06-30", "6.8"),
                growth("2023-01-01..2023-03-31", "6.1"),
                growth("2023-01-01..2023-12-31", "7.32"));

        assertAssessed(GROWTH.against(known)).is(Status.NOT_REACHED).actual("7.32");
        assertAssessed(GROWTH.on("2023-12-30").against(known))
                .is(Status.IN_PERIOD)
                .actual("6.8")
                .asOf("2023-06-30");
        assertAssessed(GROWTH.on("2023-06-30").against(known)).actual("6.8");
    }

    @Test
    void isNotJudgedByAFigureThatDoesNotSpeakOfTheEnd() {
        assertAssessed(GROWTH.against(Known.of(growth("2023-01-01..2023-09-30", "11"))))
                .is(Status.IN_PERIOD)
                .gap("1")
                .because("latest figure is of 2023-09-30");
    }

    @Test
    void isNotReachedEarlyForItMayFallAgain() {
        assertAssessed(GROWTH.on("2023-10-01").against(Known.of(growth("2023-09-30", "11"))))
                .is(Status.IN_PERIOD)
                .needsNoReason();
    }

    @Test
    void ofTheYearBeforeIsNoFigureOfThisPlan() {
        assertAssessed(GROWTH.against(Known.of(growth("2022-12-31", "9.47"))))
                .is(Status.NO_DATA)
                .hasNoActual();
    }

    @Test
    void ofTheYearAfterIsNoFigureOfThisPlanHoweverLateItIsAsked() {
        Known known = Known.of(growth("2023-12-31", "7.32"), growth("2024-12-31", "8.02"));

        assertAssessed(GROWTH.on("2024-12-31").against(known))
                .is(Status.NOT_REACHED)
                .actual("7.32");
    }

    @Test
    void beforeThePlanStartsNothingIsDue() {
        assertAssessed(GROWTH.on("2022-12-31").against(Known.of(growth("2022-12-31", "9.47"))))
                .is(Status.NOT_DUE)
                .because("not due before 2023-01-01");
    }

    @Test
    void ofALaterDayThanTheBusinessDateIsNotLateHoweverLateItIsAsked() {
        Asked asked = GROWTH.on("2023-11-30").knownUntil("2026-11-28");
        Known known = Known.of(growth("2023-12-31", "7.32"));

        assertAssessed(asked.against(known))
                .is(Status.NO_DATA)
                .because("no figure of growth for 2023-01-01..2023-12-31");
        assertAssessed(asked.arriving("P2M").against(known)).is(Status.NOT_DUE).because("not due before 2024-02-29");
        assertAssessed(asked.on("2023-12-31").against(Known.of()))
                .is(Status.NO_DATA)
                .because("no figure of growth for 2023-01-01..2023-12-31; late since 2023-12-31");
    }

    @Test
    void mayBeCarriedForAsLongAsTheIndicatorSays() {
        Known known = Known.of(growth("2022-09-30", "9"));
        Asked twoYears = Asked.of(carried("growth", "P15M")).atLeast("10");

        assertAssessed(twoYears.against(Known.of(growth("2022-09-30", "9"))))
                .is(Status.IN_PERIOD)
                .actual("9")
                .because("latest figure is of 2022-09-30");
        assertAssessed(Asked.of(carried("growth", "P14M")).atLeast("10").against(known))
                .is(Status.NO_DATA);
    }

    @Test
    void ofThePlansPeriodStandsHoweverShortFiguresAreCarried() {
        assertAssessed(Asked.of(carried("growth", "P1M")).atLeast("10").against(Known.of(growth("2023-01-01", "9"))))
                .actual("9");
    }

    @Test
    void ofAnAreaWithPartsIsTheirSumWhereAllOfThemHaveTheSameDay() {
        Known known = Known.of(
                        Said.of("poor", "2023-12-31", "3").in("613"),
                        Said.of("poor", "2023-01-01..2023-12-31", "4").in("617"),
                        Said.of("poor", "2023-11-30", "9").in("617"))
                .stock("poor")
                .parts("62-poor", "613", "617");

        assertAssessed(Asked.of(level("poor"))
                        .in("62-poor")
                        .is(Comparator.AT_MOST, "10")
                        .against(known))
                .is(Status.EXCEEDED)
                .actual("7")
                .gap("3");
    }

    @Test
    void ratesOfPartsAreNeverSummed() {
        Known known = Known.of(
                        Said.of("rate", "2023-12-31", "3").in("613"),
                        Said.of("rate", "2023-12-31", "4").in("617"))
                .rate("rate")
                .parts("62-poor", "613", "617");

        assertAssessed(Asked.of(level("rate")).in("62-poor").atLeast("1").against(known))
                .is(Status.NO_DATA)
                .because("no figure of rate for 2023-01-01..2023-12-31; late since 2023-12-31");
    }

    @Test
    void ofTwoPeriodsThatEndOnOneDayTheLongerIsMeant() {
        Known known = Known.of(growth("2023-10-01..2023-12-31", "9"), growth("2023-01-01..2023-12-31", "7.32"));

        assertAssessed(GROWTH.against(known)).actual("7.32").needsNoReason();
    }

    @Test
    void aCensoredPartMakesTheSumABound() {
        Known known = Known.of(
                        Said.of("poor", "2023-12-31", ">=3").in("613"),
                        Said.of("poor", "2023-12-31", "4").in("617"))
                .stock("poor")
                .parts("62", "613", "617");

        assertAssessed(Asked.of(level("poor")).atLeast("6").against(known))
                .is(Status.EXCEEDED)
                .actual(">=7")
                .hasNoDistance()
                .because("censored: poor >= 3");
    }

    @Test
    void partsThatAreBoundedOnBothSidesDecideNothing() {
        Said least = Said.of("poor", "2023-12-31", ">=3").in("613");
        Said most = Said.of("poor", "2023-12-31", "<4").in("617");
        Said exact = Said.of("poor", "2023-12-31", "4").in("618");
        Known known = Known.of(least, most, exact).stock("poor").parts("62", "613", "617", "618");

        assertAssessed(Asked.of(level("poor")).atLeast("6").against(known))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .firmness(DataStatus.OFFICIAL)
                .uses(least, most)
                .because(
                        "censored: poor >= 3, poor < 4; " + "the sum of >=3 and <4 has no limit: it may be any number");
    }
}
