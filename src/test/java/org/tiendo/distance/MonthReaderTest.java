package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.carried;
import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.GrowthTest.growth;
import static org.tiendo.distance.GrowthTest.known;
import static org.tiendo.distance.GrowthTest.month;
import static org.tiendo.distance.GrowthTest.months;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a month beside the actual, for each kind of measure. */
class MonthReaderTest {

    private static final Asked EXPORTS =
            Asked.of(flow("exports")).atLeast("1000").on("2023-10-31");

    private static MonthFigures read(Asked asked, Figures figures) {
        return new MonthReader(figures, asked.businessDate(), ZoneOffset.UTC)
                .of(new Indicator("indicator", asked.measure(), asked.arrives()), asked.against(figures));
    }

    private static void assertShows(
            MonthFigures figures,
            @Nullable String month,
            @Nullable String yearBefore,
            @Nullable String percent,
            @Nullable String difference) {
        assertThat(new @Nullable String[] {
                    shown(figures.month()),
                    shown(figures.yearBefore()),
                    shown(figures.percent()),
                    shown(figures.difference())
                })
                .containsExactly(month, yearBefore, percent, difference);
    }

    private static @Nullable String shown(PeriodFigure figure) {
        return figure.amount() == null ? null : figure.amount().toString();
    }

    private static String reason(PeriodFigure figure) {
        return RemarkText.ENGLISH.of(figure.remarks());
    }

    @Test
    void ofAFlowTheMonthAloneAndTheSameMonthsOfTheYearBefore() {
        Known known = known(months(2022, 1, 12, "80"), months(2023, 1, 10, "100"));

        // October 100; January to October 2022: 10 x 80 = 800; 1000 / 800 = 125 %; 1000 - 800 = 200.
        assertShows(read(EXPORTS, known), "100", "800", "125", "200");
    }

    @Test
    void inJanuaryTheMonthIsTheSumOfTheYear() {
        Known known = known(months(2022, 1, 12, "80"), months(2023, 1, 1, "60"));

        // January 60, of the year before 80; 60 / 80 = 75 %.
        assertShows(read(EXPORTS.on("2023-01-31"), known), "60", "80", "75", "-20");
    }

    @Test
    void aMonthThatIsOnlyCumulatedIsTheDifferenceOfTwoSums() {
        Known known = Known.of(
                Said.of("exports", "2023-01-01..2023-09-30", "700"),
                Said.of("exports", "2023-01-01..2023-10-31", "790"));

        MonthFigures figures = read(EXPORTS, known);

        // 790 - 700 = 90.
        assertShows(figures, "90", null, null, null);
        assertThat(reason(figures.yearBefore())).isEqualTo("no figure of exports of 2022-10-31");
    }

    @Test
    void aMonthThatCannotBeTakenOutOfASumHasNoFigure() {
        MonthFigures figures = read(EXPORTS, Known.of(Said.of("exports", "2023-01-01..2023-10-31", "790")));

        assertShows(figures, null, null, null, null);
        assertThat(reason(figures.month())).isEqualTo("no figure of exports of 2023-10-31");
    }

    @Test
    void aMonthThatIsNotReportedIsNotTakenFromTheMonthBefore() {
        Known known = known(months(2022, 1, 12, "80"), months(2023, 1, 9, "100"));

        MonthFigures figures = read(EXPORTS, known);

        // The sum is of nine months: 900 against 9 x 80 = 720, 125 %.
        assertShows(figures, null, "720", "125", "180");
        assertThat(reason(figures.month())).isEqualTo("no figure of exports for 2023-10-01..2023-10-31");
    }

    @Test
    void aMonthReportedInPartSaysItsLastDay() {
        Known known = known(months(2023, 1, 9, "100"), GrowthTest.exports("2023-10-01..2023-10-15", "40"));

        PeriodFigure month = read(EXPORTS, known).month();

        assertThat(shown(month)).isEqualTo("40");
        assertThat(month.end()).isEqualTo(LocalDate.of(2023, 10, 15));
    }

    @Test
    void monthsMissingInOneYearAreLeftOutOfBoth() {
        Known known = known(months(2022, 1, 12, "80"), known2023WithoutMay());

        MonthFigures figures = read(EXPORTS, known);

        // Nine months of each year: 900 against 720; May of 2022 is left out.
        assertShows(figures, "100", "720", "125", "180");
        assertThat(figures.yearBefore().missing()).containsExactly(YearMonth.of(2023, 5));
    }

    @Test
    void monthsAreMissingInTheYearThatDoesNotReportThem() {
        Known known = known(months(2022, 3, 12, "80"), known2023WithoutMay());

        MonthFigures figures = read(EXPORTS, known);

        // Seven months of each year, March, April and June to October: 700 against 560.
        assertShows(figures, "100", "560", "125", "140");
        assertThat(figures.yearBefore().missing())
                .containsExactly(YearMonth.of(2022, 1), YearMonth.of(2022, 2), YearMonth.of(2023, 5));
    }

    @Test
    void monthsAreMissingOfTheYearBeforeInAFiscalYear() {
        Known known = known(months(2022, 1, 12, "80"), months(2023, 1, 10, "100"));

        MonthFigures figures = read(EXPORTS.planned("2022-11-01..2023-10-31"), known);

        // January to October of each year: 1000 against 800.
        assertShows(figures, "100", "800", "125", "200");
        assertThat(figures.yearBefore().missing()).containsExactly(YearMonth.of(2021, 11), YearMonth.of(2021, 12));
        assertThat(figures.month().missing()).isEmpty();
    }

    private static Said[] known2023WithoutMay() {
        return Stream.of(months(2023, 1, 4, "100"), months(2023, 6, 10, "100"))
                .flatMap(Arrays::stream)
                .toArray(Said[]::new);
    }

    @Test
    void theYearBeforeIsThatOfTheProviderOfTheActual() {
        Known known = Known.of(
                        month(2023, 1, "100").pulledBy("customs"),
                        month(2022, 1, "80").pulledBy("customs"),
                        month(2022, 1, "50").pulledBy("ministry"))
                .precedence("exports", "ministry", "customs");

        assertShows(read(EXPORTS.on("2023-01-31"), known), "100", "80", "125", "20");
    }

    @Test
    void theYearBeforeOfAnotherProviderIsShownAndNotCompared() {
        Known known = Known.of(
                month(2023, 1, "100").pulledBy("customs"), month(2022, 1, "50").pulledBy("ministry"));

        assertShows(read(EXPORTS.on("2023-01-31"), known), "100", "50", null, null);
    }

    @Test
    void theMonthIsNotTakenFromAnotherProvider() {
        Known known = Known.of(
                        Said.of("exports", "2023-01-01..2023-10-31", "790").pulledBy("customs"),
                        month(2023, 10, "90").pulledBy("ministry"))
                .precedence("exports", "customs", "ministry");

        assertShows(read(EXPORTS, known), null, null, null, null);
    }

    @Test
    void aStockOfAQuarterHoldsAtItsEnd() {
        Known known = Known.of(Said.of("beds", "2023-10-01..2023-12-31", "40")).stock("beds");

        assertShows(read(Asked.of(level("beds")).on("2023-12-31"), known), "40", null, null, null);
    }

    @Test
    void aRateOfTheYearIsNotThatOfItsLastMonth() {
        Known known = Known.of(
                        Said.of("grdp", "2023-01-01..2023-12-31", "7.32"),
                        Said.of("grdp", "2022-01-01..2022-12-31", "9.47"))
                .rate("grdp");

        assertShows(
                read(Asked.of(level("grdp")).on("2023-12-31"), known), null, "9.47", "77.2967265047518479", "-2.15");
    }

    @Test
    void withoutAnActualTheYearBeforeIsStillShown() {
        Known known = known(months(2022, 1, 12, "80"));

        MonthFigures figures = read(EXPORTS, known);

        assertShows(figures, null, "800", null, null);
        assertThat(reason(figures.percent())).isEqualTo("no figure of exports of 2023-10-31");
    }

    @Test
    void nothingIsAPercentageOfZero() {
        MonthFigures figures = read(EXPORTS.on("2023-01-31"), known(months(2022, 1, 1, "0"), months(2023, 1, 1, "60")));

        assertShows(figures, "60", "0", null, "60");
        assertThat(reason(figures.percent())).startsWith("no growth from 0 up to 2022-01-31");
    }

    @Test
    void ofALevelTheMonthsOwnValueAndThatOfTheSameDayOfTheYearBefore() {
        Known known = Known.of(Said.of("cover", "2022-10-31", "62.5"), Said.of("cover", "2023-10-31", "63"))
                .stock("cover");

        // 63 / 62.5 = 100.8 %; 63 - 62.5 = 0.5.
        assertShows(read(Asked.of(level("cover")).on("2023-10-31"), known), "63", "62.5", "100.8", "0.5");
    }

    @Test
    void anOlderLevelIsNotTheMonthsAndIsComparedOnItsOwnDay() {
        Known known = Known.of(Said.of("cover", "2022-09-30", "60"), Said.of("cover", "2023-09-30", "63"))
                .stock("cover");

        MonthFigures figures = read(Asked.of(level("cover")).on("2023-10-31"), known);

        // 63 / 60 = 105 %.
        assertShows(figures, null, "60", "105", "3");
        assertThat(reason(figures.month())).isEqualTo("no figure of cover for 2023-10-01..2023-10-31");
    }

    @Test
    void aCarriedLevelIsNotTheMonthsEither() {
        Known known = Known.of(Said.of("cover", "2022-12-31", "60")).stock("cover");

        assertShows(read(Asked.of(carried("cover", "P1Y")).on("2023-10-31"), known), null, null, null, null);
    }

    @Test
    void ofARatioOfFlowsTheMonthsOwnShare() {
        Known known = Known.of(
                Said.of("met", "2023-01-01..2023-01-31", "80"),
                Said.of("all", "2023-01-01..2023-01-31", "100"),
                Said.of("met", "2023-02-01..2023-02-28", "90"),
                Said.of("all", "2023-02-01..2023-02-28", "100"),
                Said.of("met", "2022-01-01..2022-02-28", "160"),
                Said.of("all", "2022-01-01..2022-02-28", "200"));

        // February 90 / 100 = 90 %; both months (80 + 90) / 200 = 85 %, a year before 160 / 200 = 80 %: 5 points.
        assertShows(
                read(Asked.of(percent(flow("met"), flow("all"))).on("2023-02-28"), known), "90", "80", "106.25", "5");
    }

    @Test
    void ofAGrowthThatOfTheMonthAndThatOfTheYearBefore() {
        Known known = Known.of(
                month(2021, 1, "100"),
                month(2021, 2, "100"),
                month(2022, 1, "100"),
                month(2022, 2, "110"),
                month(2023, 1, "110"),
                month(2023, 2, "121"));

        // February: 121 / 110 = +10 %. Two months: 231 / 210 = +10 %, a year before 210 / 200 = +5 %: 5 points more.
        MonthFigures figures = read(Asked.of(growth(flow("exports"))).on("2023-02-28"), known);

        assertShows(figures, "10", "5", "200", "5");
    }

    @Test
    void aGrowthAgainstAFixedDayHasNoCounterpart() {
        Known known = Known.of(Said.of("cattle", "2022-12-31", "100"), Said.of("cattle", "2023-10-31", "108"))
                .stock("cattle");
        Measure sinceTheYearsEnd = new Measure.Growth(level("cattle"), LocalDate.of(2022, 12, 31));

        MonthFigures figures = read(Asked.of(sinceTheYearsEnd).on("2023-10-31"), known);

        assertShows(figures, "8", null, null, null);
        assertThat(figures.yearBefore().isMeaningless()).isTrue();
    }

    @Test
    void aChangeIsComparedWithTheChangeSinceTheDayAYearBefore() {
        Known known = Known.of(
                        Said.of("poor", "2021-12-31", "15"),
                        Said.of("poor", "2022-10-31", "12"),
                        Said.of("poor", "2022-12-31", "10.86"),
                        Said.of("poor", "2023-10-31", "6.84"))
                .rate("poor");

        // 10.86 - 6.84 = 4.02; the year before 15 - 12 = 3; the difference is 1.02 points, never a percentage.
        assertShows(
                read(Asked.of(fall(level("poor"))).since("2022-12-31").on("2023-10-31"), known),
                "4.02",
                "3",
                null,
                "1.02");
    }

    @Test
    void aChangeSinceAStatedValueHasNoCounterpart() {
        Known known = Known.of(Said.of("poor", "2023-10-31", "6.84")).rate("poor");

        MonthFigures figures = read(
                Asked.of(fall(level("poor"))).since("2022-12-31").from("10.86").on("2023-10-31"), known);

        assertShows(figures, "4.02", null, null, null);
        assertThat(figures.difference().isMeaningless()).isTrue();
    }

    @Test
    void anotherMethodForbidsTheComparisonButNotTheFigure() {
        Known known = Known.of(Said.of("cover", "2022-10-31", "62"), Said.of("cover", "2023-10-31", "63"))
                .stock("cover")
                .methodChangedOn("cover", "2023-01-01");

        MonthFigures figures = read(Asked.of(level("cover")).on("2023-10-31"), known);

        assertShows(figures, "63", "62", null, null);
        assertThat(reason(figures.difference())).isEqualTo("method changed on 2023-01-01");
    }

    @Test
    void ofAWholeTheMonthIsTheSumOfItsParts() {
        Known known = Known.of(
                        month(2023, 1, "60").in("north"),
                        month(2023, 1, "40").in("south"),
                        month(2022, 1, "50").in("north"),
                        month(2022, 1, "30").in("south"))
                .parts("62", "north", "south");

        // 60 + 40 = 100; a year before 50 + 30 = 80; 125 %.
        assertShows(read(EXPORTS.on("2023-01-31"), known), "100", "80", "125", "20");
    }

    @Test
    void aMonthThatAPartDoesNotReportHasNoFigure() {
        Known known = Known.of(
                        month(2023, 1, "60").in("north"),
                        month(2023, 1, "40").in("south"),
                        month(2023, 2, "60").in("north"))
                .parts("62", "north", "south");

        assertThat(shown(read(EXPORTS.on("2023-02-28"), known).month())).isNull();
    }

    @Test
    void anAreaThatHasEndedHasNoMonthAfterItsEnd() {
        Known known = known(months(2022, 1, 6, "80"), months(2023, 1, 6, "100"));

        MonthFigures figures = read(EXPORTS.planned("2023-01-01..2023-06-30").on("2023-10-31"), known);

        // Its last sum is of June: 600 against 480.
        assertShows(figures, null, "480", "125", "120");
        assertThat(reason(figures.month())).isEqualTo("no figure of exports for 2023-10-01..2023-10-31");
    }

    @Test
    void anAreaThatBecameTheAreaCountsForTheYearBeforeByItsShare() {
        Known known = Known.of(month(2023, 1, "100"), month(2022, 1, "160").in("old"))
                .lives("62", "2023-01-01..2099-12-31")
                .before("62", new Piece("old", Said.period("2000-01-01..2022-12-31"), new BigDecimal("0.5")));

        MonthFigures figures = read(EXPORTS.on("2023-01-31"), known);

        // Half of the old area's 160 is 80.
        assertShows(figures, "100", "80", "125", "20");
        assertThat(reason(figures.yearBefore())).contains("old");
    }
}
