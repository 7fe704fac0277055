package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    private static final Asked RATE = Asked.of(level("rate")).atLeast("10");

    private static Known rate(String value) {
        return Known.of(Said.of("rate", "2023-12-31", value));
    }

    @Test
    void isOnlySpokenOnceThePeriodHasClosed() {
        assertAssessed(RATE.on("2023-12-31").against(rate("9"))).is(Status.NOT_REACHED);
        assertAssessed(RATE.on("2024-06-30").against(rate("9"))).is(Status.NOT_REACHED);
        assertAssessed(RATE.on("2023-12-30").against(Known.of(Said.of("rate", "2023-12-30", "9"))))
                .is(Status.IN_PERIOD);
    }

    @Test
    void aBoundThatDecidesNothingIsNotAssessableOnceThePeriodHasClosed() {
        assertAssessed(RATE.against(rate(">=9")))
                .is(Status.NOT_ASSESSABLE)
                .actual(">=9")
                .hasNoDistance()
                .because("censored: rate >= 9");
        assertAssessed(RATE.on("2023-12-01").against(Known.of(Said.of("rate", "2023-11-30", ">=9"))))
                .is(Status.IN_PERIOD)
                .because("censored: rate >= 9");
    }

    @ParameterizedTest
    @CsvSource({
        "P2M, 2024-02-28, NOT_DUE",
        "P2M, 2024-02-29, NO_DATA",
        "P5M, 2024-05-30, NOT_DUE",
        "P5M, 2024-06-01, NO_DATA",
        "P0D, 2023-12-31, NO_DATA",
        "P0D, 2023-06-30, NO_DATA",
    })
    void aFigureThatArrivesLaterIsNotDueBefore(String arrives, String known, Status status) {
        assertAssessed(RATE.arriving(arrives).knownUntil(known).against(Known.of()))
                .is(status)
                .hasNoActual()
                .firmness(null);
    }

    @Test
    void dueDaysKnowLeapYears() {
        assertAssessed(RATE.planned("2022-01-01..2022-12-31")
                        .arriving("P2M")
                        .on("2022-12-31")
                        .against(Known.of()))
                .because("not due before 2023-02-28");
    }

    @Test
    void anAreaThatIsOnlyFollowedShowsItsFigure() {
        Said told = Said.of("rate", "2023-12-31", "9");

        assertAssessed(Asked.of(level("rate")).against(Known.of(told)))
                .is(Status.NOT_ASSESSABLE)
                .actual("9")
                .asOf("2023-12-31")
                .hasNoDistance()
                .uses(told)
                .because("no value assigned to this area");
        assertAssessed(Asked.of(level("rate")).against(Known.of())).is(Status.NO_DATA);
        assertAssessed(Asked.of(level("rate")).arriving("P1M").against(Known.of()))
                .is(Status.NOT_DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 8, 1.125",
        "MORE_THAN, 8, 1.125",
        "AT_MOST, 12, 0.75",
        "LESS_THAN, 12, 0.75",
        "AT_LEAST, 0, none"
    })
    void progressIsTheShareOfTheTarget(Comparator comparator, String target, String progress) {
        assertAssessed(RATE.is(comparator, target).against(rate("9"))).progress(progress);
    }

    @Test
    void progressFromAStatedBaselineIsTheShareOfTheWay() {
        assertAssessed(RATE.from("6").against(rate("9"))).progress("0.75");
        assertAssessed(RATE.is(Comparator.AT_MOST, "5").from("10").against(rate("9")))
                .progress("0.2");
        assertAssessed(RATE.from("10").against(rate("9"))).progress("none");
        Known halves = Known.of(Said.of("a", "2023-12-31", "9"), Said.of("b", "2023-12-31", "100"));
        assertAssessed(Asked.of(percent(level("a"), level("b")))
                        .atLeast("10")
                        .from("6")
                        .against(halves))
                .progress("0.75");
    }

    @Test
    void progressOfASumOrAChangeStartsAtNothing() {
        Known known = Known.of(Said.of("rate", "2023-01-01..2023-12-31", "9"));

        assertAssessed(Asked.of(flow("rate")).atLeast("10").from("6").against(known))
                .progress("0.9");
        assertAssessed(Asked.of(fall(level("rate"))).atLeast("4").from("12").against(known))
                .progress("0.75");
    }

    @Test
    void progressMeansNothingForABand() {
        assertAssessed(RATE.between("8", "10").against(rate("9")))
                .is(Status.REACHED)
                .gap("0")
                .hasNoProgress();
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEEN_OR_MORE, 4,   0.5",
        "BETWEEN_OR_MORE, 9,   1",
        "BETWEEN_OR_MORE, 15,  1.5",
        "BETWEEN_OR_LESS, 15,  1.5",
        "BETWEEN_OR_LESS, 10,  1",
        "BETWEEN_OR_LESS, 6,   0.75",
    })
    void progressOfARangeIsTheShareOfItsNearestEnd(Comparator range, String actual, String progress) {
        assertAssessed(RATE.between(range, "8", "10").against(rate(actual))).progress(progress);
    }

    @Test
    void progressInsideARangeIsTheWholeWhereverItBegins() {
        Asked asked = RATE.between(Comparator.BETWEEN_OR_LESS, "0", "10");

        assertAssessed(asked.against(rate("0"))).progress("1");
        assertAssessed(asked.from("20").against(rate("15"))).progress("0.5");
        assertAssessed(asked.from("20").against(rate("5"))).progress("1");
        assertAssessed(asked.from("20").against(rate("-5"))).progress("1.25");
        assertAssessed(asked.from("10").against(rate("5"))).hasNoProgress();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  0,   3",
        "AT_MOST,  0,   0",
        "AT_LEAST, 0,   -5",
        "AT_LEAST, -10, -20",
        "AT_LEAST, -10, -5",
        "AT_MOST,  -10, -20",
        "AT_MOST,  -10, -5",
        "AT_LEAST, 10,  -4",
        "AT_MOST,  10,  -3",
    })
    void progressMeansNothingWhereTheTargetOrTheActualIsNotAQuantityToShare(
            Comparator comparator, String target, String actual) {
        assertAssessed(RATE.is(comparator, target).against(rate(actual))).hasNoProgress();
    }

    @Test
    void progressFromAStatedBaselineKnowsNoSigns() {
        assertAssessed(RATE.is(Comparator.AT_MOST, "0").from("8").against(rate("4")))
                .progress("0.5");
        assertAssessed(RATE.is(Comparator.AT_MOST, "0").from("8").against(rate("0")))
                .progress("1");
        assertAssessed(RATE.atLeast("-10").from("-30").against(rate("-20"))).progress("0.5");
        assertAssessed(RATE.from("60").atLeast("50").against(rate("45"))).hasNoProgress();
    }

    @ParameterizedTest
    @EnumSource(Comparator.class)
    void gapAgreesWithTheVerdictInSign(Comparator comparator) {
        for (int actual = -20; actual <= 40; actual++) {
            Asked asked = comparator.isRange() ? RATE.between(comparator, "10", "12") : RATE.is(comparator, "10");
            Assessment assessment = asked.against(rate(String.valueOf(actual)));

            int sign = assessment.gap() == null ? 99 : assessment.gap().signum();
            switch (assessment.status()) {
                case EXCEEDED -> assertThat(sign).isPositive();
                case REACHED -> assertThat(sign).isZero();
                default -> assertThat(sign).isNotPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN"})
    void progressIsBeyondOneWhereTheActualIsBeyondTheTarget(Comparator comparator) {
        for (int actual = 0; actual <= 20; actual++) {
            Assessment assessment = RATE.is(comparator, "10").against(rate(String.valueOf(actual)));
            java.math.BigDecimal progress =
                    java.util.Objects.requireNonNull(assessment.progress()).subtract(java.math.BigDecimal.ONE);

            assertThat(progress.signum()).isEqualTo(Integer.compare(actual, 10));
        }
    }

    @Test
    void hasNoPaceWithoutAPath() {
        assertAssessed(RATE.against(rate("9")))
                .expected("none")
                .pace("none")
                .daysAhead(null)
                .path("");
    }

    @Test
    void countsAnObservationThatServedTwiceOnce() {
        Said told = Said.of("rate", "2023-12-31", "9");

        assertAssessed(Asked.of(percent(level("rate"), level("rate")))
                        .atLeast("10")
                        .against(Known.of(told)))
                .actual("100")
                .uses(told);
    }

    @Test
    void namesTheDayAFigureBecameKnownInTheZoneOfItsReaders() {
        Instant midnight = Instant.parse("2024-12-14T17:00:00Z");
        Observation one = observation("vietnam.vn", "130", midnight);
        Observation other = observation("dulichkontum.com.vn", "100", midnight);
        Figures figures = new Figures() {
            @Override
            public SeriesTraits traits(String series) {
                return Known.of().traits(series);
            }

            @Override
            public List<Observation> of(String series, String area) {
                return List.of(one, other);
            }

            @Override
            public Geography geography() {
                return new AreasOfATest();
            }
        };
        LocalDate end = Asked.YEAR_END;
        Target target = new Target("62", Period.year(2023), null, null, null, List.of());

        Assessment assessment = new Assessor(figures, end, end, ZoneId.of("Asia/Ho_Chi_Minh"), Thresholds.USUAL)
                .assess(new Indicator("rate", level("rate"), java.time.Period.ZERO), target);

        assertThat(assessment.reason().sentence())
                .contains("known on 2024-12-15")
                .doesNotContain("2024-12-14");
    }

    private static Observation observation(String origin, String value, Instant known) {
        return new Observation(
                "published", origin, "rate", "62", Period.year(2023), Said.amount(value), DataStatus.ESTIMATE, known);
    }
}
