package org.tiendo.distance;

import static org.tiendo.distance.Asked.carried;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;

class RatioTest {

    private static final Asked POOR =
            Asked.of(percent(level("poor"), level("households"))).is(Comparator.AT_MOST, "25");

    private static Said poor(String day, String value) {
        return Said.of("poor", day, value);
    }

    private static Said households(String day, String value) {
        return Said.of("households", day, value);
    }

    private static Known known(Said... told) {
        return Known.of(told).stock("poor", "households");
    }

    @Test
    void dividesTheSumsOfAGroupAndNeverAveragesItsRates() {
        Known known = known(
                        poor("2023-12-31", "50").in("613"),
                                households("2023-12-31", "100").in("613"),
                        poor("2023-12-31", "10").in("617"),
                                households("2023-12-31", "300").in("617"))
                .parts("62-poor", "613", "617");

        assertAssessed(POOR.in("62-poor").against(known))
                .is(Status.EXCEEDED)
                .actual("15")
                .gap("10");
        assertAssessed(POOR.in("613").against(known)).is(Status.NOT_REACHED).actual("50");
    }

    @Test
    void overNothingIsNotAssessable() {
        Said none = households("2023-12-31", "0");
        Said three = poor("2023-12-31", "3");

        assertAssessed(POOR.against(known(three, none, poor("2023-06-30", "1"), households("2023-06-30", "5"))))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .uses(three, none)
                .because("zero denominator: households");
    }

    @Test
    void ofLevelsIsOfTheLatestDayThatBothHave() {
        Known known = known(
                poor("2023-06-30", "10"),
                poor("2023-09-30", "99"),
                households("2023-06-30", "100"),
                households("2023-03-31", "1"),
                households("2023-12-31", "1"));

        assertAssessed(POOR.against(known))
                .is(Status.IN_PERIOD)
                .actual("10")
                .asOf("2023-06-30")
                .because("latest figure is of 2023-06-30");
    }

    @Test
    void withoutACommonDayHasNoDataAndSaysWhatIsMissing() {
        assertAssessed(POOR.against(
                        known(poor("2023-12-31", "10"), poor("2023-06-30", "9"), households("2022-12-31", "1"))))
                .is(Status.NO_DATA)
                .because("no figure of households of 2023-12-31; late since 2023-12-31");
        assertAssessed(POOR.against(known(households("2023-12-31", "10"))))
                .because("no figure of poor for 2023-01-01..2023-12-31; late since 2023-12-31");
    }

    @Test
    void mayRestOnAnOlderDenominatorThatIsCarried() {
        Asked months = Asked.of(percent(level("insured"), carried("population", "P1Y")))
                .atLeast("90");
        Said insured = Said.of("insured", "2023-12-31", "95");
        Said population = Said.of("population", "2022-12-31", "100").as(DataStatus.PRELIMINARY);
        Said tooOld = Said.of("population", "2022-12-30", "100");
        Said later = Said.of("population", "2024-12-31", "1000");

        assertAssessed(months.against(Known.of(insured, population, tooOld, later)))
                .is(Status.EXCEEDED)
                .actual("95")
                .asOf("2023-12-31")
                .firmness(DataStatus.PRELIMINARY)
                .uses(insured, population);
        assertAssessed(months.against(Known.of(insured, tooOld)))
                .is(Status.NO_DATA)
                .because("no figure of population of 2023-12-31 or up to P1Y before; late since 2023-12-31");
        assertAssessed(months.against(Known.of(insured)))
                .because("no figure of population of 2023-12-31 or up to P1Y before; late since 2023-12-31");
    }

    @Test
    void aCarriedDenominatorIsTheOneInForceOnTheNumeratorsDay() {
        Asked months = Asked.of(percent(level("insured"), carried("population", "P1Y")))
                .atLeast("90");
        Known known = Known.of(
                Said.of("insured", "2023-06-30", "95"),
                Said.of("population", "2023-06-30", "100"),
                Said.of("population", "2023-09-30", "200"));

        assertAssessed(months.on("2023-10-01").against(known)).actual("95");
    }

    @Test
    void aBoundAboveTheLineIsCarriedThrough() {
        assertAssessed(POOR.against(known(poor("2023-12-31", "<=20"), households("2023-12-31", "100"))))
                .is(Status.EXCEEDED)
                .actual("<=20")
                .hasNoDistance()
                .because("censored: poor <= 20");
    }

    @Test
    void aBoundBelowTheLineIsCarriedThrough() {
        assertAssessed(POOR.against(known(poor("2023-12-31", "1"), households("2023-12-31", ">=100"))))
                .is(Status.EXCEEDED)
                .actual("<=1")
                .hasNoDistance()
                .because("censored: households >= 100");
    }

    @Test
    void saysThatWhatStandsBelowTheLineMayBeZero() {
        assertAssessed(POOR.against(known(poor("2023-12-31", "1"), households("2023-12-31", "<100"))))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .because("censored: households < 100; there is no ratio: the denominator <100 may be zero");
    }

    @Test
    void saysThatNothingLimitsIt() {
        assertAssessed(POOR.against(known(poor("2023-12-31", "<1"), households("2023-12-31", ">0"))))
                .is(Status.NOT_ASSESSABLE)
                .because("censored: poor < 1, households > 0; "
                        + "the ratio of <1 and >0 has no limit: it may be any number");
        assertAssessed(POOR.against(known(poor("2023-12-31", "1"), households("2023-12-31", "~100"))))
                .is(Status.NOT_ASSESSABLE)
                .because("approximate, within what is not said: households 100; "
                        + "the ratio of 1 and ~100 has no limit: it is not said how far off ~100 may be");
    }

    @Test
    void ofFlowsSpeaksOfTheSameMonthsAboveAndBelowTheLine() {
        Asked compliant =
                Asked.of(percent(flow("compliant"), flow("inspected"))).atLeast("85");
        Known known = Known.of(
                Said.of("compliant", "2023-01-01..2023-06-30", "45"),
                Said.of("compliant", "2023-07-01..2023-09-30", "50"),
                Said.of("inspected", "2023-01-01..2023-03-31", "30"),
                Said.of("inspected", "2023-04-01..2023-06-30", "20"));

        assertAssessed(compliant.on("2023-10-01").against(known))
                .is(Status.IN_PERIOD)
                .actual("90")
                .asOf("2023-06-30");
    }

    @Test
    void ofFlowsWithMissingMonthsIsNotAssessableInAClosedPeriod() {
        Asked compliant =
                Asked.of(percent(flow("compliant"), flow("inspected"))).atLeast("85");
        Known known = Known.of(
                Said.of("compliant", "2023-01-01..2023-12-31", "90"),
                Said.of("inspected", "2023-01-01..2023-04-30", "50"),
                Said.of("inspected", "2023-06-01..2023-12-31", "50"));

        assertAssessed(compliant.against(known))
                .is(Status.NOT_ASSESSABLE)
                .actual("90")
                .because("11 of 12 months reported; missing: 05");
    }

    @Test
    void ofFlowsThatLagsTellsItsLatestDayAndItsGaps() {
        Asked compliant =
                Asked.of(percent(flow("compliant"), flow("inspected"))).atLeast("85");
        Known known = Known.of(
                Said.of("compliant", "2023-01-01..2023-03-31", "90"),
                Said.of("inspected", "2023-01-01..2023-01-31", "50"),
                Said.of("inspected", "2023-03-01..2023-03-31", "50"));

        assertAssessed(compliant.against(known))
                .because("latest figure is of 2023-03-31; 2 of 3 months reported; missing: 02");
    }
}
