package org.tiendo.distance;

import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;
import static org.tiendo.distance.GrowthTest.EXPORTS;
import static org.tiendo.distance.GrowthTest.both;
import static org.tiendo.distance.GrowthTest.exports;
import static org.tiendo.distance.GrowthTest.growth;
import static org.tiendo.distance.GrowthTest.known;
import static org.tiendo.distance.GrowthTest.month;
import static org.tiendo.distance.GrowthTest.months;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What growth is compared with, and when that decides nothing. */
class GrowthBaseTest {

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
    void saysWhichBaseIsMissing() {
        assertAssessed(EXPORTS.on("2023-03-31").against(Known.of(months(2023, 1, 3, "1"))))
                .is(Status.NOT_ASSESSABLE)
                .because("no baseline: no figure of exports of 2022-03-31");
        assertAssessed(EXPORTS.on("2023-03-15").against(Known.of(exports("2023-01-01..2023-03-15", "1"))))
                .is(Status.NOT_ASSESSABLE)
                .because("no baseline: no figure of exports of 2022-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0: it is not above zero",
        "-3, -3: it is not above zero",
        "<=0, <=0: it is not above zero",
        "<0, <0: it is not above zero",
        "-5..0, -5 to 0: it is not above zero",
        "0..5, 0..5: it may be zero or below",
        "-5..5, -5 to 5: it may be zero or below",
        ">=0, >=0: it may be zero or below",
        ">-1, >-1: it may be zero or below",
        "<5, <5: it may be zero or below",
    })
    void cannotBeToldFromNothingOrLess(String base, String toldAndWhy) {
        assertAssessed(EXPORTS.against(
                        Known.of(exports("2022-01-01..2022-12-31", base), exports("2023-01-01..2023-12-31", "9"))))
                .is(Status.NOT_ASSESSABLE)
                .because("no growth from " + toldAndWhy.replace(":", " up to 2022-12-31:"));
    }

    @Test
    void isOpenWhereTheBaseIsAnyNumberAboveZero() {
        assertAssessed(EXPORTS.against(
                        Known.of(exports("2022-01-01..2022-12-31", ">0"), exports("2023-01-01..2023-12-31", "9"))))
                .is(Status.NOT_ASSESSABLE)
                .actual(">-100")
                .because("censored: exports > 0");
        assertAssessed(EXPORTS.against(
                        Known.of(exports("2022-01-01..2022-12-31", "~5"), exports("2023-01-01..2023-12-31", "9"))))
                .is(Status.NOT_ASSESSABLE)
                .because("approximate, within what is not said: exports 5; "
                        + "the growth of 9 and ~5 has no limit: it is not said how far off ~5 may be");
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
}
