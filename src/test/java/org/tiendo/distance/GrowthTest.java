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

/** Growth as a measure that is rated and judged. */
class GrowthTest {

    static final Asked EXPORTS = Asked.of(growth(flow("exports"))).atLeast("8");
    private static final Asked LIVESTOCK = Asked.of(growth(level("cattle"))).atLeast("8");

    static Measure growth(Measure of) {
        return new Measure.Growth(of, null);
    }

    private static Measure against(String day, Measure of) {
        return new Measure.Growth(of, LocalDate.parse(day));
    }

    static Said exports(String period, String value) {
        return Said.of("exports", period, value);
    }

    static Said month(int year, int month, String value) {
        YearMonth whole = YearMonth.of(year, month);
        return exports(whole.atDay(1) + ".." + whole.atEndOfMonth(), value);
    }

    static Known known(Said[] told, Said... more) {
        return Known.of(Stream.concat(Stream.of(told), Stream.of(more)).toArray(Said[]::new));
    }

    static Said[] months(int year, int first, int last, String value) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> month(year, month, value))
                .toArray(Said[]::new);
    }

    static Known both(Said[] before, Said[] now) {
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
    void isNotDueBeforeTheFirstMonthHasEnded() {
        assertAssessed(EXPORTS.on("2023-01-30").against(Known.of(months(2022, 1, 12, "1"))))
                .is(Status.NOT_DUE)
                .reported(0, 0);
        assertAssessed(EXPORTS.on("2023-01-31").against(Known.of(months(2022, 1, 12, "1"))))
                .is(Status.NO_DATA);
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
    void aBoundNowIsABoundOfTheGrowthAndABoundThenMayBeNothing() {
        Known now = Known.of(exports("2022-01-01..2022-12-31", "100"), exports("2023-01-01..2023-12-31", ">=109"));
        Known then = Known.of(exports("2022-01-01..2022-12-31", "<=100"), exports("2023-01-01..2023-12-31", "109"));

        assertAssessed(EXPORTS.against(now)).is(Status.EXCEEDED).actual(">=9");
        assertAssessed(EXPORTS.against(then))
                .is(Status.NOT_ASSESSABLE)
                .because("no growth from <=100 up to 2022-12-31: it may be zero or below");
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
