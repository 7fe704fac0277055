package org.tiendo.distance;

import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Asked REVENUE = Asked.of(flow("revenue")).atLeast("4500");

    private static Said revenue(String period, String value) {
        return Said.of("revenue", period, value);
    }

    private static Said month(int month, String value) {
        String first = "2023-%02d-01".formatted(month);
        return revenue(first + ".." + java.time.YearMonth.of(2023, month).atEndOfMonth(), value);
    }

    @Test
    void continuesTheCumulativeFigureWithTheMonthsAfterIt() {
        Said half = revenue("2023-01-01..2023-06-30", "1500");
        Said july = month(7, "286");
        Said june = month(6, "300");

        assertAssessed(REVENUE.on("2023-08-15").against(Known.of(june, july, half)))
                .is(Status.AT_RISK)
                .actual("1786")
                .asOf("2023-07-31")
                .uses(half, july)
                .needsNoReason();
    }

    @Test
    void saysWhichMonthsAreMissing() {
        Known known = Known.of(
                revenue("2023-01-01..2023-02-28", "20"), month(4, "10"), revenue("2023-06-01..2023-09-30", "40"));

        assertAssessed(REVENUE.on("2023-10-02").against(known))
                .is(Status.OFF_TRACK)
                .actual("70")
                .because("7 of 9 months reported; missing: 03, 05");
    }

    @Test
    void namesMissingMonthsWithTheirYearInAPlanOfSeveral() {
        assertAssessed(REVENUE.planned("2022-01-01..2023-12-31")
                        .on("2023-04-02")
                        .against(Known.of(
                                revenue("2022-01-01..2022-11-30", "1"), revenue("2023-01-01..2023-03-31", "1"))))
                .because("14 of 15 months reported; missing: 2022-12");
    }

    @Test
    void isNotJudgedWhenItDoesNotReachTheEndOfAClosedPeriod() {
        assertAssessed(REVENUE.against(Known.of(revenue("2023-01-01..2023-02-28", "1"), month(4, "1"))))
                .is(Status.OFF_TRACK)
                .gap("-4498")
                .because("latest figure is of 2023-04-30; 3 of 12 months; missing: 03");
    }

    @Test
    void isNotAssessableWhenMonthsAreMissingInAClosedPeriod() {
        Known known = Known.of(revenue("2023-01-01..2023-08-31", "3000"), revenue("2023-10-01..2023-12-31", "900"));

        assertAssessed(REVENUE.against(known))
                .is(Status.NOT_ASSESSABLE)
                .actual("3900")
                .because("11 of 12 months reported; missing: 09");
    }

    @Test
    void isExceededAsSoonAsItsSumIs() {
        assertAssessed(REVENUE.on("2023-08-15").against(Known.of(revenue("2023-01-01..2023-07-31", "4501"))))
                .is(Status.EXCEEDED);
        assertAssessed(REVENUE.on("2023-08-15").against(Known.of(revenue("2023-01-01..2023-07-31", "4500"))))
                .is(Status.REACHED);
        assertAssessed(REVENUE.is(Comparator.MORE_THAN, "4500")
                        .on("2023-08-15")
                        .against(Known.of(revenue("2023-01-01..2023-07-31", "4501"))))
                .is(Status.EXCEEDED);
    }

    @Test
    void isExceededAlthoughMonthsAreMissing() {
        assertAssessed(REVENUE.against(Known.of(revenue("2023-02-01..2023-12-31", "4501"))))
                .is(Status.EXCEEDED)
                .because("11 of 12 months reported; missing: 01");
    }

    @Test
    void mayStillLeaveARangeOrACeilingUntilThePeriodCloses() {
        Known known = Known.of(revenue("2023-01-01..2023-07-31", "33"));

        assertAssessed(REVENUE.between("33", "34").on("2023-08-15").against(known))
                .is(Status.IN_PERIOD)
                .gap("0");
        assertAssessed(REVENUE.is(Comparator.AT_MOST, "50").on("2023-08-15").against(known))
                .is(Status.AT_RISK)
                .gap("17");
    }

    @Test
    void isJudgedWhenTheWholePeriodIsReported() {
        assertAssessed(REVENUE.against(Known.of(revenue("2023-01-01..2023-12-31", "4000"))))
                .is(Status.NOT_REACHED)
                .gap("-500")
                .progress("0.8888888888888889")
                .needsNoReason();
    }

    @Test
    void usesNoFigureThatEndsAfterTheBusinessDate() {
        Known known = Known.of(month(1, "10"), revenue("2023-01-01..2023-02-28", "20"));

        assertAssessed(REVENUE.on("2023-02-27").against(known)).actual("10");
        assertAssessed(REVENUE.on("2023-02-28").against(known)).actual("20");
    }

    @Test
    void usesNoFigureOfAnotherYear() {
        Known known = Known.of(
                revenue("2022-01-01..2022-12-31", "5000"),
                revenue("2022-12-01..2023-01-31", "900"),
                revenue("2024-01-01..2024-12-31", "6000"));

        assertAssessed(REVENUE.on("2024-12-31").against(known))
                .is(Status.NO_DATA)
                .hasNoActual();
    }

    @Test
    void countsTheLeapDayAsADayThatCanBeMissing() {
        Asked leapYear = REVENUE.planned("2024-01-01..2024-12-31").on("2024-04-01");
        Known known = Known.of(revenue("2024-01-01..2024-02-28", "59"), revenue("2024-03-01..2024-03-31", "31"));

        assertAssessed(leapYear.against(known)).because("2 of 3 months reported; missing: 02");
    }

    @Test
    void districtsSumUpToTheProvince() {
        Known known = Known.of(
                        month(1, "10").in("608"), month(2, "20").in("608"),
                        month(1, "1").in("610"), month(2, "2").in("610"))
                .parts("62", "608", "610");

        assertAssessed(REVENUE.on("2023-03-01").against(known)).actual("33").asOf("2023-02-28");
        assertAssessed(REVENUE.in("610").on("2023-03-01").against(known)).actual("3");
    }

    @Test
    void aSumOverAreasSpeaksOfTheMonthsThatAllOfThemReport() {
        Known known = Known.of(
                        month(1, "10").in("608"),
                        month(2, "20").in("608"),
                        month(1, "1").in("610"))
                .parts("62", "608", "610");

        assertAssessed(REVENUE.on("2023-03-01").against(known)).actual("11").asOf("2023-01-31");
    }

    @Test
    void theAreasOwnFigureGoesBeforeTheSumOfItsParts() {
        Known known = Known.of(
                        month(1, "12"), month(1, "10").in("608"), month(1, "1").in("610"))
                .parts("62", "608", "610");

        assertAssessed(REVENUE.on("2023-02-01").against(known)).actual("12");
    }

    @Test
    void namesThePartsThatKeepAnAreaWithoutAFigure() {
        Known known = Known.of(
                        month(1, "10").in("608"),
                        revenue("2022-01-01..2022-12-31", "1").in("610"))
                .parts("62", "608", "610", "611");

        assertAssessed(REVENUE.on("2023-02-01").against(known))
                .is(Status.NO_DATA)
                .because("no figure of revenue for 2023-01-01..2023-12-31 from 610, 611; late since 2023-01-31");
        assertAssessed(REVENUE.on("2023-02-01").against(Known.of().parts("62", "608", "610")))
                .because("no figure of revenue for 2023-01-01..2023-12-31; late since 2023-01-31");
    }

    @Test
    void partsOfDifferentSourcesMakeNoSum() {
        Known known = Known.of(month(1, "10").in("608"), month(1, "1").in("610").pulledBy("customs"))
                .parts("62", "608", "610");

        assertAssessed(REVENUE.on("2023-02-01").against(known))
                .is(Status.NO_DATA)
                .because("no figure of revenue for 2023-01-01..2023-12-31; late since 2023-01-31");
    }

    @Test
    void groupsMayBeMadeOfGroups() {
        Known known = Known.of(month(1, "10").in("613"), month(1, "1").in("617"))
                .parts("62", "62-poor")
                .parts("62-poor", "613", "617");

        assertAssessed(REVENUE.on("2023-02-01").against(known)).actual("11");
    }
}
