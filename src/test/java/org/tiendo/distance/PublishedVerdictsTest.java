package org.tiendo.distance;

import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;
import static org.tiendo.distance.PublishedFigures.asKnownOn;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a correct system says of the published figures of Kon Tum for 2023, each as it was known on a day. */
class PublishedVerdictsTest {

    private static final Asked GROWTH = Asked.of(level("grdp_growth_rate")).atLeast("10");
    private static final Asked PER_CAPITA =
            Asked.of(level("grdp_per_capita_published")).is(Comparator.MORE_THAN, "57");
    private static final Asked REVENUE = Asked.of(flow("state_budget_revenue")).atLeast("4500");
    private static final Asked POVERTY =
            Asked.of(fall(level("poor_household_rate"))).since("2022-12-31").atLeast("4");
    private static final Asked FOREST_COVER = Asked.of(percent(level("forest_area_ha"), level("natural_area_ha")))
            .arriving("P2M")
            .atLeast("63.12");
    private static final Asked ARRIVALS = Asked.of(flow("tourist_arrivals")).atLeast("1300000");

    private static Asked rankGain(String series, String arrives) {
        return Asked.of(fall(level(series)))
                .since("2022-12-31")
                .arriving(arrives)
                .atLeast("5");
    }

    private static Assessed assessed(Asked asked, String known) throws IOException {
        return assertAssessed(asked.knownUntil(known).against(asKnownOn(known)));
    }

    @Test
    void growthIsThePublishedRateAndFallsShort() throws IOException {
        assessed(GROWTH, "2023-12-31")
                .is(Status.NOT_REACHED)
                .actual("7.32")
                .gap("-2.68")
                .firmness(DataStatus.ESTIMATE)
                .needsNoReason();
    }

    @Test
    void growthIsNotDecidedByTheFigureOfHalfAYear() throws IOException {
        assessed(GROWTH.on("2023-12-28"), "2023-12-28")
                .is(Status.IN_PERIOD)
                .actual("6.8")
                .asOf("2023-06-30");
    }

    @Test
    void perCapitaIsExceededByTheEstimateOfOctober() throws IOException {
        assessed(PER_CAPITA, "2023-12-31")
                .is(Status.EXCEEDED)
                .actual("57.8")
                .gap("0.8")
                .asOf("2023-12-31");
    }

    @Test
    void perCapitaIsExceededByMoreOnceRevised() throws IOException {
        assessed(PER_CAPITA, "2024-04-30")
                .is(Status.EXCEEDED)
                .actual("58.42")
                .gap("1.42")
                .progress("1.0249122807017544");
    }

    @Test
    void revenueIsInThePeriodUntilItCloses() throws IOException {
        assessed(REVENUE.on("2023-08-15"), "2023-08-15")
                .isInPeriod()
                .actual("1786")
                .gap("-2714")
                .progress("0.3968888888888889")
                .asOf("2023-07-31")
                .needsNoReason();
    }

    @Test
    void revenueIsHeldAgainstTheDaysItSpeaksOf() throws IOException {
        assessed(REVENUE.on("2023-08-15"), "2023-08-15")
                .is(Status.AT_RISK)
                .expected("2613.6986301369863014")
                .pace("0.6833228511530398")
                .path("linear by days, as 0 of the 2 complete past years that a season needs are known")
                .says("68 days behind the path; needs 543 a month from here");
    }

    @Test
    void revenueOfSevenMonthsIsNotJudgedWhenTheYearHasClosed() throws IOException {
        assessed(REVENUE, "2023-12-31").isInPeriod().because("latest figure is of 2023-07-31; 7 of 12 months");
    }

    @Test
    void povertyFallsInPercentagePoints() throws IOException {
        assessed(POVERTY, "2023-12-31")
                .is(Status.EXCEEDED)
                .actual("4.02")
                .gap("0.02")
                .progress("1.005")
                .firmness(DataStatus.OFFICIAL);
    }

    @Test
    void forestCoverIsNotDueBeforeItIsApproved() throws IOException {
        assessed(FOREST_COVER, "2023-12-31").is(Status.NOT_DUE).hasNoActual().because("not due before 2024-02-29");
    }

    @Test
    void forestCoverIsDividedFromItsAreas() throws IOException {
        assessed(FOREST_COVER, "2024-02-29")
                .is(Status.EXCEEDED)
                .actual("63.6873768209999324")
                .gap("0.5673768209999324");
    }

    @ParameterizedTest
    @CsvSource({"par_index_rank, P4M, 2024-04-30", "papi_rank, P4M, 2024-04-30", "pci_rank, P5M, 2024-05-31"})
    void ranksAreNotDueBeforeTheyArePublished(String series, String arrives, String due) throws IOException {
        assessed(rankGain(series, arrives), "2023-12-31")
                .is(Status.NOT_DUE)
                .hasNoActual()
                .because("not due before " + due);
    }

    @Test
    void placesGainedAreAFallOfTheRank() throws IOException {
        assessed(rankGain("par_index_rank", "P4M"), "2024-04-30")
                .is(Status.EXCEEDED)
                .actual("12")
                .gap("7")
                .progress("2.4");
    }

    @Test
    void placesLostHaveAGapAndNoProgress() throws IOException {
        assessed(rankGain("papi_rank", "P4M"), "2024-04-30")
                .is(Status.NOT_REACHED)
                .actual("-2")
                .gap("-7")
                .hasNoProgress();
    }

    @Test
    void aRankBeyondThePublishedOnesIsNotAssessable() throws IOException {
        assessed(rankGain("pci_rank", "P5M"), "2024-06-30")
                .is(Status.NOT_ASSESSABLE)
                .actual("<=6")
                .hasNoDistance()
                .because("censored: pci_rank >= 31");
    }

    @Test
    void arrivalsAreInConflictAndTheFirmerFigureIsShown() throws IOException {
        assessed(ARRIVALS, "2024-12-31")
                .is(Status.CONFLICT)
                .actual("1300000")
                .gap("0")
                .progress("1")
                .because("sources differ on tourist_arrivals: 1300000 (vietnam.vn, preliminary, known on 2024-12-15), "
                        + "1130000 (dulichkontum.com.vn, estimate, known on 2024-01-05)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-12-31"})
    void figuresOfAnEarlierYearAreNoData(String known) throws IOException {
        assessed(Asked.of(flow("new_enterprises")).atLeast("360"), known)
                .is(Status.NO_DATA)
                .hasNoActual()
                .because("no figure of new_enterprises for 2023-01-01..2023-12-31; late since 2023-01-31");
        assessed(Asked.of(flow("export_value")).atLeast("290"), known)
                .is(Status.NO_DATA)
                .hasNoActual();
    }
}
