package org.tiendo.distance;

import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {

    private static final String LINEAR =
            "linear by days, as 0 of the 2 complete past years that a season needs are known";
    private static final Asked SUM = Asked.of(flow("amount")).atLeast("365");
    private static final Asked LEVEL = Asked.of(level("rate")).atLeast("73").from("0");

    private static Known sum(String until, String value) {
        return Known.of(Said.of("amount", until.substring(0, 4) + "-01-01.." + until, value));
    }

    private static Known rate(String day, String value) {
        return Known.of(Said.of("rate", day, value)).rate("rate");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 1, 1",
        "2023-01-31, 31, 1",
        "2023-06-30, 90.5, 0.5",
        "2023-12-30, 364, 1",
    })
    void ofASumIsLinearByDaysFromTheFirst(String day, String actual, String pace) {
        assertAssessed(SUM.on(day).against(sum(day, actual))).path(LINEAR).pace(pace);
    }

    @Test
    void asksForTheWholeOnTheLastDay() {
        assertAssessed(SUM.against(sum("2023-12-31", "360")))
                .is(Status.NOT_REACHED)
                .expected("365")
                .pace("0.9863013698630137")
                .daysAhead(-5);
    }

    @Test
    void countsTheLeapDay() {
        Asked leapYear = SUM.planned("2024-01-01..2024-12-31").atLeast("366").on("2024-02-29");

        assertAssessed(leapYear.against(sum("2024-02-29", "60"))).expected("60").pace("1");
    }

    @Test
    void isFollowedToTheEndOfTheFigureAndNotToTheBusinessDate() {
        assertAssessed(SUM.on("2023-03-30").against(sum("2023-02-28", "59")))
                .is(Status.ON_TRACK)
                .expected("59")
                .daysAhead(0)
                .reported(2, 2);
    }

    @Test
    void asksNothingForMonthsNobodyReported() {
        Known known = Known.of(
                Said.of("amount", "2023-01-01..2023-02-28", "59"),
                Said.of("amount", "2023-04-01..2023-04-30", "30"),
                Said.of("amount", "2023-06-01..2023-09-30", "122"));

        assertAssessed(SUM.on("2023-10-01").against(known))
                .is(Status.ON_TRACK)
                .expected("211")
                .pace("1")
                .daysAhead(0)
                .forecast("365", "linear run rate")
                .reported(7, 9, "2023-03", "2023-05")
                .needs("30.8", "none")
                .because("7 of 9 months reported; missing: 03, 05");
    }

    @Test
    void asksForWhatIsLackingInTheDaysThatAreLeftWhenTheyAreLessThanAMonth() {
        assertAssessed(SUM.on("2023-12-30").against(Known.of(Said.of("amount", "2023-01-01..2023-12-30", "300"))))
                .needs("65", "none")
                .says("64 days behind the path; needs 65 in the 1 day left");
        assertAssessed(SUM.on("2023-12-01").against(Known.of(Said.of("amount", "2023-01-01..2023-11-30", "300"))))
                .says("34 days behind the path; needs 65 a month from here");
    }

    @Test
    void isMeasuredInDaysOverMissingMonthsToo() {
        Known known = Known.of(
                Said.of("amount", "2023-01-01..2023-01-31", "31"), Said.of("amount", "2023-03-01..2023-03-31", "21"));
        Known further = Known.of(
                Said.of("amount", "2023-01-01..2023-01-31", "31"), Said.of("amount", "2023-03-01..2023-03-31", "41"));
        Known nothing = Known.of(
                Said.of("amount", "2023-01-01..2023-01-31", "31"), Said.of("amount", "2023-03-01..2023-03-31", "0"));

        assertAssessed(SUM.on("2023-04-01").against(known)).daysAhead(-10);
        assertAssessed(SUM.on("2023-04-01").against(further)).daysAhead(10);
        assertAssessed(SUM.on("2023-04-01").against(nothing)).daysAhead(-31);
    }

    @Test
    void ofALevelStartsAtItsStatedBaseline() {
        Asked asked = Asked.of(level("rate")).atLeast("123").from("50");

        assertAssessed(asked.on("2023-04-30").against(rate("2023-04-30", "68")))
                .is(Status.AT_RISK)
                .expected("74")
                .pace("0.75")
                .path("linear from the baseline 50")
                .forecast("68", "last level")
                .daysAhead(-30)
                .needs("none", "none")
                .reported(null, null);
        assertAssessed(asked.on("2023-04-30").against(rate("2023-04-30", "49")))
                .is(Status.REVERSING)
                .daysAhead(-120);
    }

    @Test
    void ofALevelThatShallFallMirrors() {
        Asked asked = Asked.of(level("rate")).is(Comparator.AT_MOST, "27").from("100");

        assertAssessed(asked.on("2023-04-30").against(rate("2023-04-30", "70")))
                .is(Status.ON_TRACK)
                .expected("76")
                .pace("1.25")
                .daysAhead(30);
        assertAssessed(asked.on("2023-04-30").against(rate("2023-04-30", "101")))
                .is(Status.REVERSING);
    }

    @Test
    void ofALevelWithoutABaselineIsNone() {
        assertAssessed(Asked.of(level("rate")).atLeast("73").on("2023-04-30").against(rate("2023-04-30", "60")))
                .is(Status.IN_PERIOD)
                .expected("none")
                .pace("none")
                .path("")
                .daysAhead(null)
                .forecast("60", "last level")
                .range("none", "none")
                .says("");
    }

    @Test
    void ofARatioStartsAtItsStatedBaseline() {
        Known known = Known.of(Said.of("a", "2023-04-30", "12"), Said.of("b", "2023-04-30", "100"))
                .stock("a", "b");

        assertAssessed(Asked.of(percent(level("a"), level("b")))
                        .atLeast("36.5")
                        .from("0")
                        .on("2023-04-30")
                        .against(known))
                .is(Status.ON_TRACK)
                .expected("12");
    }

    @Test
    void ofAChangeStartsAtNothing() {
        Known known = Known.of(Said.of("rate", "2022-12-31", "20"), Said.of("rate", "2023-04-30", "19"))
                .rate("rate");
        Asked asked = Asked.of(fall(level("rate"))).since("2022-12-31").atLeast("3.65");

        assertAssessed(asked.on("2023-04-30").against(known))
                .is(Status.AT_RISK)
                .expected("1.2")
                .pace("0.8333333333333333")
                .path("linear by days")
                .forecast("1", "last level");
        assertAssessed(asked.arriving("P4M").on("2023-04-30").against(known))
                .is(Status.IN_PERIOD)
                .expected("none")
                .forecast("none", "");
    }

    @Test
    void ofARangeIsNone() {
        assertAssessed(Asked.of(flow("amount"))
                        .between("300", "365")
                        .passing("2023-06-30", "100")
                        .on("2023-01-31")
                        .against(sum("2023-01-31", "31")))
                .is(Status.IN_PERIOD)
                .expected("none")
                .forecast("365", "linear run rate");
    }

    @Test
    void goesThroughTheMilestonesOfThePlan() {
        Asked asked = SUM.passing("2023-03-31", "180").passing("2023-12-31", "365");

        assertAssessed(asked.on("2023-02-14").against(sum("2023-02-14", "90")))
                .is(Status.ON_TRACK)
                .expected("90")
                .path("the plan's milestones, linear between them");
        assertAssessed(asked.on("2023-03-31").against(sum("2023-03-31", "180"))).expected("180");
        assertAssessed(SUM.passing("2023-03-31", "90").on("2023-04-01").against(sum("2023-04-01", "91")))
                .expected("91");
    }

    @Test
    void ofALevelMayBeItsMilestonesAlone() {
        Asked asked = Asked.of(level("rate")).atLeast("80").passing("2023-06-30", "60");

        assertAssessed(asked.on("2023-06-30").against(rate("2023-06-30", "57")))
                .is(Status.ON_TRACK)
                .pace("0.95");
        assertAssessed(asked.on("2023-06-29").against(rate("2023-06-29", "57")))
                .is(Status.IN_PERIOD)
                .expected("none")
                .daysAhead(null);
        assertAssessed(asked.from("0").on("2023-06-30").against(rate("2023-06-30", "57")))
                .pace("0.95");
        assertAssessed(asked.from("40").on("2023-06-30").against(rate("2023-06-30", "57")))
                .pace("0.85");
    }

    @Test
    void ofAnUpperLimitIsUsedUpInTime() {
        Asked asked = Asked.of(flow("amount")).is(Comparator.AT_MOST, "365");

        assertAssessed(asked.on("2023-02-09").against(sum("2023-02-09", "50")))
                .is(Status.AT_RISK)
                .pace("0.8")
                .daysAhead(-10)
                .needs("none", "none");
        assertAssessed(asked.on("2023-02-09").against(sum("2023-02-09", "0")))
                .is(Status.ON_TRACK)
                .pace("none");
    }

    @Test
    void isComparedWithExactFiguresOnly() {
        assertAssessed(SUM.on("2023-01-31").against(sum("2023-01-31", ">=31")))
                .is(Status.IN_PERIOD)
                .expected("none")
                .forecast("none", "")
                .needs("none", "none");
        assertAssessed(LEVEL.on("2023-01-31").against(rate("2023-01-31", "<=31")))
                .is(Status.IN_PERIOD)
                .forecast("none", "");
    }

    @Test
    void ofAFollowedAreaIsNoneAndStillHasAForecast() {
        assertAssessed(Asked.of(flow("amount")).on("2023-01-31").against(sum("2023-01-31", "31")))
                .is(Status.NOT_ASSESSABLE)
                .expected("none")
                .forecast("365", "linear run rate")
                .needs("none", "none");
    }

    @Test
    void hasNotBegunForALevelCarriedFromTheYearBefore() {
        assertAssessed(Asked.of(Asked.carried("rate", "P1Y"))
                        .atLeast("73")
                        .from("0")
                        .on("2023-04-30")
                        .against(rate("2022-12-30", "60")))
                .is(Status.IN_PERIOD)
                .expected("none");
    }

    @Test
    void endsAheadAtTheTargetAndBehindAtTheEve() {
        assertAssessed(SUM.on("2023-01-31").against(sum("2023-01-31", "400"))).daysAhead(334);
        assertAssessed(SUM.on("2023-01-31").against(sum("2023-01-31", "-1")))
                .is(Status.REVERSING)
                .daysAhead(-31);
    }

    @Test
    void aYearWithoutAFigureSaysWhichMonthsAreMissing() {
        assertAssessed(SUM.on("2023-03-30").against(Known.of()))
                .is(Status.NO_DATA)
                .expected("none")
                .forecast("none", "")
                .daysAhead(null)
                .reported(0, 2, "2023-01", "2023-02")
                .because("no figure of amount for 2023-01-01..2023-12-31; late since 2023-01-31");
        assertAssessed(SUM.on("2023-01-30").against(Known.of()))
                .is(Status.NOT_DUE)
                .reported(0, 0)
                .because("not due before 2023-01-31");
        assertAssessed(LEVEL.on("2023-03-30").against(Known.of())).reported(null, null);
    }

    @Test
    void aClosedYearSaysWhichMonthsAreMissingToItsEnd() {
        assertAssessed(SUM.against(sum("2023-09-30", "273"))).reported(9, 12, "2023-10", "2023-11", "2023-12");
    }
}
