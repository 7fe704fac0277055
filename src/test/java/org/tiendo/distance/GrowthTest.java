package org.tiendo.distance;

import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    private static final Asked EXPORTS = Asked.of(growth(flow("exports"))).atLeast("8");
    private static final Asked LIVESTOCK = Asked.of(growth(level("cattle"))).atLeast("8");

    private static Measure growth(Measure of) {
        return new Measure.Growth(of, null);
    }

    private static Measure against(String day, Measure of) {
        return new Measure.Growth(of, LocalDate.parse(day));
    }

    private static Said exports(String period, String value) {
        return Said.of("exports", period, value);
    }

    private static Said month(int year, int month, String value) {
        YearMonth whole = YearMonth.of(year, month);
        return exports(whole.atDay(1) + ".." + whole.atEndOfMonth(), value);
    }

    private static Known known(Said[] told, Said... more) {
        return Known.of(Stream.concat(Stream.of(told), Stream.of(more)).toArray(Said[]::new));
    }

    private static Said[] months(int year, int first, int last, String value) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> month(year, month, value))
                .toArray(Said[]::new);
    }

    private static Known both(Said[] before, Said[] now) {
        return known(before, now);
    }

    private static Known cattle(Said... told) {
        return Known.of(told).stock("cattle");
    }

    @Test
    void ofAFlowComparesTheSameMonthsOfBothYears() {
        assertAssessed(EXPORTS.on("2023-07-10").against(both(months(2022, 1, 12, "100"), months(2023, 1, 6, "106"))))
                .is(Status.AT_RISK)
                .actual("6")
                .gap("-2")
                .progress("0.75")
                .pace("0.75")
                .expected("8")
                .path("the target throughout, as growth starts anew each year")
                .forecast("6", "growth so far")
                .daysAhead(null)
                .needs("none", "none")
                .reported(6, 6)
                .asOf("2023-06-30")
                .needsNoReason();
    }

    @ParameterizedTest
    @CsvSource({
        "108.5, EXCEEDED,    0.5",
        "108,   REACHED,     0",
        "107.9, NOT_REACHED, -0.1",
        "90,    NOT_REACHED, -18",
    })
    void isJudgedWhenTheYearHasClosed(String value, Status status, String gap) {
        assertAssessed(EXPORTS.against(both(months(2022, 1, 12, "100"), months(2023, 1, 12, value))))
                .is(status)
                .gap(gap);
    }

    @ParameterizedTest
    @CsvSource({"107.9, ON_TRACK", "107, AT_RISK", "104, OFF_TRACK", "99, REVERSING"})
    void isRatedByTheGrowthSoFar(String value, Status status) {
        assertAssessed(EXPORTS.on("2023-03-31").against(both(months(2022, 1, 12, "100"), months(2023, 1, 3, value))))
                .is(status);
    }

    @Test
    void thatIsBelowZeroIsNoShareOfItsTarget() {
        assertAssessed(EXPORTS.against(both(months(2022, 1, 12, "100"), months(2023, 1, 12, "96"))))
                .actual("-4")
                .hasNoProgress();
    }

    @Test
    void mayBeAskedToStayBelowZero() {
        Known known = both(months(2022, 1, 12, "100"), months(2023, 1, 6, "96"));

        assertAssessed(EXPORTS.is(Comparator.AT_MOST, "-5").on("2023-06-30").against(known))
                .is(Status.OFF_TRACK)
                .pace("none");
        assertAssessed(EXPORTS.is(Comparator.AT_LEAST, "-5").on("2023-06-30").against(known))
                .is(Status.ON_TRACK)
                .pace("none");
    }

    @Test
    void mayBeAskedForInARange() {
        Known known = both(months(2022, 1, 12, "100"), months(2023, 1, 12, "107.02"));

        assertAssessed(EXPORTS.between(Comparator.BETWEEN_OR_MORE, "6.6", "6.8").against(known))
                .is(Status.EXCEEDED)
                .gap("0.22");
    }

    @Test
    void comparesMonthsWithACumulatedFigureOfTheSameDays() {
        Known known = known(months(2023, 1, 3, "110"), exports("2022-01-01..2022-03-31", "300"));

        assertAssessed(EXPORTS.on("2023-03-31").against(known)).actual("10").needsNoReason();
    }

    @Test
    void leavesOutOfBothYearsWhatIsMissingInOne() {
        Known known =
                known(months(2022, 1, 12, "100"), month(2023, 1, "110"), month(2023, 2, "120"), month(2023, 4, "100"));

        assertAssessed(EXPORTS.on("2023-04-30").against(known))
                .is(Status.ON_TRACK)
                .actual("10")
                .reported(3, 4, "2023-03")
                .because("3 of 4 months reported; missing: 03");
    }

    @Test
    void leavesOutWhatIsMissingInTheYearBeforeToo() {
        Known known = known(
                months(2023, 1, 12, "110"),
                Stream.concat(Stream.of(months(2022, 1, 1, "100")), Stream.of(months(2022, 3, 12, "100")))
                        .toArray(Said[]::new));

        assertAssessed(EXPORTS.against(known))
                .is(Status.NOT_ASSESSABLE)
                .actual("10")
                .because("11 of 12 months reported; missing: 02");
    }

    @Test
    void isNotAssessableWhereTheSameMonthsCannotBeTakenApart() {
        Known known = known(
                new Said[] {month(2023, 1, "110"), month(2023, 3, "110")}, exports("2022-01-01..2022-03-31", "300"));

        assertAssessed(EXPORTS.on("2023-03-31").against(known))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .because("no baseline: no figure of exports of the same months up to 2022-03-31");
    }

    @Test
    void ofAMonthInProgressWaitsForTheWholeMonth() {
        Known known = known(months(2022, 1, 12, "100"), month(2023, 1, "108"), exports("2023-02-01..2023-02-15", "60"));

        assertAssessed(EXPORTS.on("2023-02-15").against(known)).actual("8").asOf("2023-01-31");
    }

    @Test
    void ofAMonthInProgressIsComparedDayByDayWhereDaysAreKnown() {
        Known known = known(
                new Said[] {exports("2022-01-01..2022-02-15", "100"), exports("2022-01-01..2022-02-28", "150")},
                exports("2023-01-01..2023-02-15", "108"));

        assertAssessed(EXPORTS.on("2023-02-15").against(known)).actual("8").asOf("2023-02-15");
    }

    @Test
    void isNotDueBeforeTheFirstMonthHasEnded() {
        assertAssessed(EXPORTS.on("2023-01-30").against(Known.of(months(2022, 1, 12, "1"))))
                .is(Status.NOT_DUE)
                .reported(0, 0);
        assertAssessed(EXPORTS.on("2023-01-31").against(Known.of(months(2022, 1, 12, "1"))))
                .is(Status.NO_DATA);
    }

    @Test
    void saysWhichBaseIsMissing() {
        assertAssessed(EXPORTS.on("2023-03-31").against(Known.of(months(2023, 1, 3, "1"))))
                .is(Status.NOT_ASSESSABLE)
                .because("no baseline: no figure of exports of 2022-03-31");
        assertAssessed(EXPORTS.on("2023-03-15").against(Known.of(exports("2023-01-01..2023-03-15", "1"))))
                .is(Status.NOT_ASSESSABLE)
                .because("no baseline: no figure of exports of 2022-03-15");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-3, -3"})
    void cannotBeToldFromNothingOrLess(String base, String told) {
        assertAssessed(EXPORTS.against(
                        Known.of(exports("2022-01-01..2022-12-31", base), exports("2023-01-01..2023-12-31", "9"))))
                .is(Status.NOT_ASSESSABLE)
                .because("no growth from " + told + " up to 2022-12-31: it is not above zero");
    }

    @Test
    void neverMixesTheFiguresOfTwoProviders() {
        Known known = Known.of(
                exports("2022-01-01..2022-12-31", "100").by("customs"),
                exports("2022-01-01..2022-12-31", "103").by("statistics"),
                exports("2023-01-01..2023-12-31", "110").by("customs"),
                exports("2023-01-01..2023-12-31", "113").by("statistics"));

        assertAssessed(EXPORTS.against(known))
                .is(Status.EXCEEDED)
                .actual("10")
                .uses(
                        exports("2022-01-01..2022-12-31", "100").by("customs"),
                        exports("2023-01-01..2023-12-31", "110").by("customs"));
    }

    @Test
    void isToldByAProviderThatKnowsBothYearsWhereTheFirstDoesNot() {
        Known known = Known.of(
                exports("2022-01-01..2022-12-31", "100").by("statistics").as(DataStatus.ESTIMATE),
                exports("2023-01-01..2023-12-31", "109").by("statistics").as(DataStatus.ESTIMATE),
                exports("2023-01-01..2023-12-31", "110").by("customs"));

        assertAssessed(EXPORTS.against(known))
                .is(Status.EXCEEDED)
                .actual("9")
                .firmness(DataStatus.ESTIMATE)
                .needsNoReason();
    }

    @Test
    void isInConflictWhereItsFiguresAre() {
        Known known = Known.of(
                exports("2022-01-01..2022-12-31", "100").by("statistics").as(DataStatus.ESTIMATE),
                exports("2023-01-01..2023-12-31", "109").by("statistics").as(DataStatus.ESTIMATE),
                exports("2023-01-01..2023-12-31", "150").by("customs"));

        assertAssessed(EXPORTS.against(known))
                .is(Status.CONFLICT)
                .actual("9")
                .because("sources differ on exports: 150 (customs, official, known on 2023-12-31), "
                        + "109 (statistics, estimate, known on 2023-12-31)");
    }

    @Test
    void keepsAConflictWhereMonthsAreLeftOut() {
        Known known = known(
                months(2022, 1, 3, "100"),
                month(2023, 1, "100"),
                month(2023, 3, "60"),
                exports("2023-03-01..2023-03-10", "20"),
                exports("2023-03-11..2023-03-31", "20"));

        assertAssessed(EXPORTS.on("2023-03-31").against(known))
                .is(Status.CONFLICT)
                .actual("-20")
                .because("a source differs from itself on exports of 2023-03-01..2023-03-31: "
                        + "60 (published, official, known on 2023-12-31), "
                        + "40 (published, sum of its shorter periods, official, known on 2023-12-31); "
                        + "2 of 3 months reported; missing: 02");
    }

    @Test
    void ofALevelComparesTheSameDayOfTheYearBefore() {
        Known known = cattle(
                Said.of("cattle", "2022-06-30", "200"),
                Said.of("cattle", "2022-12-31", "240"),
                Said.of("cattle", "2023-06-30", "210"),
                Said.of("cattle", "2023-12-31", "264"));

        assertAssessed(LIVESTOCK.against(known))
                .is(Status.EXCEEDED)
                .actual("10")
                .reported(null, null);
        assertAssessed(LIVESTOCK.on("2023-07-01").against(known))
                .is(Status.AT_RISK)
                .actual("5");
    }

    @Test
    void ofALevelMayBeCountedFromAFixedDay() {
        Known known = cattle(
                Said.of("cattle", "2020-12-31", "200"),
                Said.of("cattle", "2022-12-31", "300"),
                Said.of("cattle", "2023-12-31", "310"));

        Asked asked = Asked.of(against("2020-12-31", level("cattle"))).atLeast("50");

        assertAssessed(asked.against(known)).is(Status.EXCEEDED).actual("55").expected("none");
        assertAssessed(asked.on("2023-06-30")
                        .against(
                                cattle(Said.of("cattle", "2020-12-31", "200"), Said.of("cattle", "2023-06-30", "280"))))
                .is(Status.IN_PERIOD)
                .actual("40")
                .forecast("40", "growth so far");
    }

    @Test
    void ofAFlowMayBeCountedFromTheSameMonthsOfAFixedYear() {
        Known known = known(months(2020, 1, 12, "100"), months(2023, 1, 6, "150"));

        assertAssessed(Asked.of(against("2020-12-31", flow("exports")))
                        .atLeast("40")
                        .on("2023-06-30")
                        .against(known))
                .is(Status.ON_TRACK)
                .actual("50")
                .expected("40");
    }

    @Test
    void comparesTheLastDayOfFebruaryWithTheLastDayOfFebruary() {
        Known known = Known.of(exports("2023-01-01..2023-02-28", "100"), exports("2024-01-01..2024-02-29", "108"));

        assertAssessed(EXPORTS.planned("2024-01-01..2024-12-31")
                        .on("2024-02-29")
                        .against(known))
                .actual("8");
        assertAssessed(EXPORTS.planned("2025-01-01..2025-12-31")
                        .on("2025-02-28")
                        .against(Known.of(
                                exports("2024-01-01..2024-02-29", "100"), exports("2025-01-01..2025-02-28", "108"))))
                .actual("8");
    }

    @Test
    void ofARatioDividesTheRatiosOfBothYears() {
        Asked yield = Asked.of(growth(percent(flow("harvest"), level("area")))).atLeast("8");
        Known known = Known.of(
                        Said.of("harvest", "2022-01-01..2022-12-31", "100"), Said.of("area", "2022-12-31", "50"),
                        Said.of("harvest", "2023-01-01..2023-12-31", "132"), Said.of("area", "2023-12-31", "60"))
                .stock("area");

        assertAssessed(yield.against(known)).is(Status.EXCEEDED).actual("10");
        assertAssessed(yield.against(known.methodChangedOn("area", "2023-01-01")))
                .is(Status.NOT_ASSESSABLE)
                .because("method changed on 2023-01-01");
    }

    @Test
    void ofARatioLeavesMissingMonthsOutToo() {
        Asked price = Asked.of(growth(percent(flow("exports"), flow("tonnes")))).atLeast("8");
        Said[] before = Stream.concat(
                        Stream.of(months(2022, 1, 3, "100")), Stream.of(month(2023, 1, "110"), month(2023, 3, "110")))
                .toArray(Said[]::new);
        Said[] tonnes = Stream.of(before)
                .map(said -> Said.of("tonnes", said.period().toString(), "10"))
                .toArray(Said[]::new);

        assertAssessed(price.on("2023-03-31").against(known(before, tonnes)))
                .is(Status.ON_TRACK)
                .actual("10")
                .because("2 of 3 months reported; missing: 02");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 6",
        "2022-01-01, 6",
        "2022-01-02, none",
        "2023-06-30, none",
        "2023-07-01, 6",
    })
    void isNotAssessableAcrossAChangeOfMethod(String changed, String actual) {
        Known known =
                both(months(2022, 1, 12, "100"), months(2023, 1, 6, "106")).methodChangedOn("exports", changed);
        Assessed assessed = assertAssessed(EXPORTS.on("2023-06-30").against(known));

        if (actual.equals("none")) {
            assessed.is(Status.NOT_ASSESSABLE).because("method changed on " + changed);
        } else {
            assessed.actual(actual);
        }
    }

    @Test
    void aBoundNowIsABoundOfTheGrowthAndABoundThenDecidesNothing() {
        Known now = Known.of(exports("2022-01-01..2022-12-31", "100"), exports("2023-01-01..2023-12-31", ">=109"));
        Known then = Known.of(exports("2022-01-01..2022-12-31", "<=100"), exports("2023-01-01..2023-12-31", "109"));

        assertAssessed(EXPORTS.against(now)).is(Status.EXCEEDED).actual(">=9");
        assertAssessed(EXPORTS.against(then)).is(Status.NOT_ASSESSABLE).because("censored: exports <= 100");
    }

    @Test
    void thatArrivesAfterThePeriodHasNoWay() {
        assertAssessed(LIVESTOCK
                        .arriving("P2M")
                        .on("2023-06-30")
                        .against(
                                cattle(Said.of("cattle", "2022-06-30", "200"), Said.of("cattle", "2023-06-30", "210"))))
                .is(Status.IN_PERIOD)
                .expected("none")
                .forecast("none", "");
    }

    @Test
    void ofDistrictsIsThatOfTheirSums() {
        Known known = Known.of(
                        exports("2022-01-01..2022-12-31", "10").in("608"),
                        exports("2022-01-01..2022-12-31", "90").in("610"),
                        exports("2023-01-01..2023-12-31", "20").in("608"),
                        exports("2023-01-01..2023-12-31", "90").in("610"))
                .parts("62", "608", "610");

        assertAssessed(EXPORTS.against(known)).actual("10");
    }

    @Test
    void passesItsMilestonesFromTheFirstOn() {
        Asked asked = EXPORTS.passing("2023-06-30", "4");
        Known known = both(months(2022, 1, 12, "100"), months(2023, 1, 6, "106"));

        assertAssessed(asked.on("2023-06-30").against(known))
                .is(Status.ON_TRACK)
                .expected("4")
                .pace("1.5");
        assertAssessed(asked.on("2023-05-31").against(known))
                .is(Status.IN_PERIOD)
                .expected("none");
    }
}
