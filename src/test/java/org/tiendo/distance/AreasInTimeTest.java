package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.carried;
import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Asked.rise;
import static org.tiendo.distance.Assessed.assertAssessed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Areas that are merged, split or moved while a plan runs. */
class AreasInTimeTest {

    private static final String FIRST_HALF = "2023-01-01..2023-06-30";
    private static final String SECOND_HALF = "2023-07-01..2023-12-31";
    private static final Asked VISITS = Asked.of(flow("visits")).atLeast("100");

    /** A figure a month, from the first to the last. */
    private static List<Said> months(String area, int first, int last, String value) {
        List<Said> told = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            YearMonth of = YearMonth.of(2023, month);
            told.add(Said.of("visits", of.atDay(1) + ".." + of.atEndOfMonth(), value)
                    .in(area));
        }
        return told;
    }

    @SafeVarargs
    private static Known known(List<Said>... told) {
        List<Said> all = new ArrayList<>();
        for (List<Said> each : told) {
            all.addAll(each);
        }
        return Known.of(all.toArray(Said[]::new));
    }

    private static Piece before(String area, String days, String share) {
        return new Piece(area, Said.period(days), new BigDecimal(share));
    }

    /** 1 and 2 were merged into 3 in the middle of the year, 4 stays as it is. */
    private static Known merged(Known known) {
        return known.parts("62", "1", "2", "3", "4")
                .lives("1", FIRST_HALF)
                .lives("2", FIRST_HALF)
                .lives("3", SECOND_HALF);
    }

    @Test
    void aWholeAddsUpThePartsOfEachTime() {
        Known known = merged(known(
                months("1", 1, 6, "1"), months("2", 1, 6, "2"), months("3", 7, 12, "3"), months("4", 1, 12, "10")));

        assertAssessed(VISITS.against(known)).is(Status.EXCEEDED).actual("156").because("");
        assertAssessed(VISITS.on("2023-05-31").against(known)).actual("65");
        assertAssessed(VISITS.on("2023-08-31").against(known))
                .actual("104")
                .forecast("156.2139917695473251", "linear run rate");
    }

    @Test
    void aMonthThatAPartOfItsTimeHasNotReportedIsMissing() {
        Known known = merged(known(
                months("1", 1, 5, "1"), months("2", 1, 6, "2"), months("3", 8, 12, "3"), months("4", 1, 12, "10")));

        assertAssessed(VISITS.against(known)).actual("130").because("10 of 12 months reported; missing: 06, 07");
    }

    @Test
    void aMonthInWhichOnePartFollowsAnotherCountsBoth() {
        Known known = known(
                        months("4", 1, 7, "10"),
                        List.of(
                                Said.of("visits", "2023-07-01..2023-07-15", "1").in("1"),
                                Said.of("visits", "2023-07-16..2023-07-31", "2").in("3")),
                        months("1", 1, 6, "1"))
                .parts("62", "1", "3", "4")
                .lives("1", "2023-01-01..2023-07-15")
                .lives("3", "2023-07-16..2023-12-31");

        assertAssessed(VISITS.on("2023-07-31").against(known)).actual("79").because("");
        assertAssessed(VISITS.in("1").planned("2023-01-01..2023-07-15").against(known))
                .actual("7")
                .because("");
    }

    @Test
    void aCumulativeFigureGoesWithTheLastOneOfAPartThatHasEnded() {
        Known known = Known.of(
                        Said.of("visits", FIRST_HALF, "6").in("1"),
                        Said.of("visits", "2023-07-01..2023-08-31", "4").in("3"),
                        Said.of("visits", "2023-01-01..2023-08-31", "80").in("4"))
                .parts("62", "1", "3", "4")
                .lives("1", FIRST_HALF)
                .lives("3", SECOND_HALF);

        assertAssessed(VISITS.on("2023-08-31").against(known)).actual("90").because("");
    }

    @Test
    void aStockTakesThePartsOfItsOwnDay() {
        Known known = Known.of(
                        Said.of("people", "2023-06-30", "5").in("1"),
                        Said.of("people", "2023-06-30", "6").in("2"),
                        Said.of("people", "2023-06-30", "20").in("4"),
                        Said.of("people", "2023-12-31", "12").in("3"),
                        Said.of("people", "2023-12-31", "21").in("4"))
                .stock("people");
        merged(known);
        Asked people = Asked.of(level("people")).atLeast("30");

        assertAssessed(people.on("2023-06-30").against(known)).actual("31");
        assertAssessed(people.against(known)).actual("33");
        assertAssessed(Asked.of(rise(level("people")))
                        .since("2023-06-30")
                        .atLeast("1")
                        .against(known))
                .actual("2")
                .because("");
    }

    @Test
    void onlyPartsOfTheTimeAreSaidToBeSilent() {
        assertAssessed(VISITS.on("2023-03-31").against(merged(known(months("2", 1, 3, "2"), months("4", 1, 3, "1")))))
                .because("no figure of visits for 2023-01-01..2023-12-31 from 1; late since 2023-01-31");
    }

    @Test
    void aTargetOfAPartOfTheYearCountsThatPart() {
        Known known = merged(known(months("1", 1, 6, "1"), months("3", 7, 12, "3")));

        assertAssessed(VISITS.in("1").planned(FIRST_HALF).against(known))
                .is(Status.NOT_REACHED)
                .actual("6")
                .expected("100");
        assertAssessed(VISITS.in("3").planned(SECOND_HALF).on("2023-09-30").against(known))
                .actual("9")
                .expected("50")
                .forecast("18", "linear run rate");
        assertAssessed(VISITS.in("3").planned(SECOND_HALF).on("2023-06-15").against(known))
                .is(Status.NOT_DUE)
                .because("not due before 2023-07-01");
    }

    @Test
    void whatPredecessorsCameToCountsByTheirSharesOnTheAreasOfALaterDay() {
        Known known = merged(known(months("1", 1, 6, "1"), months("2", 1, 6, "2"), months("3", 7, 12, "3")))
                .before("3", before("1", FIRST_HALF, "0.5"), before("2", FIRST_HALF, "1"));

        Assessment assessment = VISITS.in("3").onAreasOf("2023-12-31").against(known);

        assertAssessed(assessment).actual("33").because("derived from its predecessors: 1 x 0.5, 2 x 1");
        assertThat(assessment.inherited()).hasSize(12);
        assertThat(Calculation.of(
                        flow("visits"),
                        assessment.target(),
                        assessment.used(),
                        assessment.inherited(),
                        Objects.requireNonNull(assessment.periodEnd())))
                .hasValueSatisfying(steps -> assertThat(steps.value()).isEqualTo(assessment.actual()));
    }

    @Test
    void aMonthThatOnePredecessorHasNotReportedIsMissing() {
        Known known = merged(known(months("1", 1, 5, "1"), months("2", 1, 6, "2"), months("3", 7, 12, "3")))
                .before("3", before("1", FIRST_HALF, "1"), before("2", FIRST_HALF, "1"));

        assertAssessed(VISITS.in("3").onAreasOf("2023-12-31").against(known))
                .actual("33")
                .because("11 of 12 months reported; missing: 06; derived from its predecessors: 1 x 1, 2 x 1");
    }

    @Test
    void aMovementStartsOnTheTerritoryItEndsOn() {
        Known known = Known.of(
                        Said.of("people", "2022-12-31", "10").in("1"),
                        Said.of("people", "2022-12-31", "50").in("4"),
                        Said.of("people", "2023-12-31", "9").in("3"),
                        Said.of("people", "2023-12-31", "57").in("4"))
                .stock("people")
                .before("3", before("1", "2000-01-01..2023-06-30", "0.4"))
                .before("4", before("1", "2000-01-01..2023-06-30", "0.6"))
                .lives("3", SECOND_HALF);
        Asked grown = Asked.of(rise(level("people"))).since("2022-12-31").atLeast("1");

        assertAssessed(grown.in("3").planned(SECOND_HALF).against(known))
                .actual("5")
                .because("derived from its predecessors: 1 x 0.4");
        assertAssessed(grown.in("4").against(known)).actual("1").because("derived from its predecessors: 1 x 0.6");
    }

    @Test
    void aRatioDividesTheSumsOfPredecessors() {
        Known known = Known.of(
                        Said.of("poor", "2022-12-31", "10").in("1"),
                        Said.of("poor", "2022-12-31", "30").in("2"),
                        Said.of("households", "2022-12-31", "100").in("1"),
                        Said.of("households", "2022-12-31", "100").in("2"),
                        Said.of("poor", "2023-12-31", "15").in("3"),
                        Said.of("households", "2023-12-31", "150").in("3"))
                .stock("poor", "households")
                .before("3", before("1", "2000-01-01..2023-06-30", "1"), before("2", "2000-01-01..2023-06-30", "0.5"))
                .lives("3", SECOND_HALF);

        assertAssessed(Asked.of(fall(percent(level("poor"), level("households"))))
                        .in("3")
                        .planned(SECOND_HALF)
                        .since("2022-12-31")
                        .atLeast("1")
                        .against(known))
                .actual("6.6666666666666667");
        assertAssessed(Asked.of(percent(level("poor"), carried("households", "P1Y")))
                        .in("3")
                        .planned(SECOND_HALF)
                        .atLeast("1")
                        .against(known))
                .actual("10")
                .because("");
    }

    @Test
    void aPublishedRateIsNoOnesButItsOwnAreas() {
        Known known = Known.of(Said.of("rate", "2023-06-30", "5").in("1"))
                .rate("rate")
                .before("3", before("1", FIRST_HALF, "1"))
                .lives("3", SECOND_HALF);

        assertAssessed(Asked.of(level("rate"))
                        .in("3")
                        .onAreasOf("2023-12-31")
                        .atLeast("1")
                        .against(known))
                .is(Status.NO_DATA);
    }

    @Test
    void whatIsDerivedIsNotHeldAgainstThePartsOfAnotherTime() {
        Known known = Known.of(
                        Said.of("visits", "2023-01-01..2023-12-31", "10").in("62"),
                        Said.of("visits", "2023-01-01..2023-12-31", "10").in("1"),
                        Said.of("visits", FIRST_HALF, "30").in("63"))
                .parts("62", "1")
                .before("62", before("63", FIRST_HALF, "1"));

        assertAssessed(VISITS.onAreasOf("2023-12-31").against(known))
                .actual("40")
                .because("derived from its predecessors: 63 x 1");
    }

    @Test
    void theSeasonOfAPartOfTheYearIsThatOfTheSameDaysOfPastYears() {
        List<Said> told = new ArrayList<>();
        for (int year = 2021; year <= 2022; year++) {
            for (int month = 1; month <= 12; month++) {
                YearMonth of = YearMonth.of(year, month);
                String value = month == 7 ? "50" : month > 7 ? "10" : "1000";
                told.add(Said.of("visits", of.atDay(1) + ".." + of.atEndOfMonth(), value)
                        .in("1"));
            }
        }
        told.add(Said.of("visits", "2023-07-01..2023-07-31", "25").in("3"));
        Known known = Known.of(told.toArray(Said[]::new))
                .before("3", before("1", "2000-01-01..2023-06-30", "0.5"))
                .lives("3", SECOND_HALF);

        assertAssessed(VISITS.in("3").planned(SECOND_HALF).on("2023-07-31").against(known))
                .path("seasonal, the mean share of 2021, 2022")
                .expected("50")
                .forecast("50", "seasonal share")
                .because("");
    }
}
