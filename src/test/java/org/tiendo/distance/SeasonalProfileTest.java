package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Assessed.assertAssessed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeasonalProfileTest {

    private static final Asked SUM = Asked.of(flow("amount")).atLeast("2400");

    /** Ten a month before October, and from then on what is said. */
    private static List<Said> year(int year, String autumn) {
        List<Said> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(year, month, month < 10 ? "10" : autumn));
        }
        return months;
    }

    private static Said month(int year, int month, String value) {
        YearMonth days = YearMonth.of(year, month);
        return Said.of("amount", days.atDay(1) + ".." + days.atEndOfMonth(), value);
    }

    @SafeVarargs
    private static Known known(List<Said>... years) {
        List<Said> told = new ArrayList<>();
        for (List<Said> year : years) {
            told.addAll(year);
        }
        return Known.of(told.toArray(Said[]::new));
    }

    private static List<Said> until(int month) {
        return year(2023, "10").subList(0, month);
    }

    @Test
    void isTheMeanShareOfThePastYears() {
        assertAssessed(SUM.on("2023-09-30").against(known(year(2021, "50"), year(2022, "20"), until(9))))
                .is(Status.OFF_TRACK)
                .expected("1170")
                .pace("0.0769230769230769")
                .path("seasonal, the mean share of 2021, 2022")
                .forecast("184.6153846153846154", "seasonal share")
                .range("150", "240")
                .needs("770", "20")
                .says("252 days behind the path; needs 770 a month from here, last year did 20 a month");
    }

    @Test
    void takesTwoYearsAndSaysSoWhenThereAreFewer() {
        assertAssessed(SUM.on("2023-09-30").against(known(year(2022, "50"), until(9))))
                .path("linear by days, as 1 of the 2 complete past years that a season needs are known")
                .range("none", "none")
                .needs("770", "50");
    }

    @Test
    void takesTheLatestFiveYearsAtMost() {
        assertAssessed(SUM.on("2023-09-30")
                        .against(known(
                                year(2017, "999"),
                                year(2018, "20"),
                                year(2019, "20"),
                                year(2020, "20"),
                                year(2021, "20"),
                                year(2022, "20"),
                                until(9))))
                .path("seasonal, the mean share of 2018, 2019, 2020, 2021, 2022")
                .expected("1440")
                .range("150", "150");
    }

    @Test
    void passesOverYearsWithAHole() {
        List<Said> patchy = year(2021, "50");
        patchy.remove(4);

        assertAssessed(SUM.on("2023-09-30").against(known(year(2020, "20"), patchy, year(2022, "20"), until(9))))
                .path("seasonal, the mean share of 2020, 2022");
    }

    @Test
    void isNotReadOutOfYearlyTotals() {
        Said total = Said.of("amount", "2022-01-01..2022-12-31", "600");
        Said half = Said.of("amount", "2021-01-01..2021-06-30", "300");
        Said rest = Said.of("amount", "2021-07-01..2021-12-31", "300");

        assertAssessed(SUM.on("2023-09-30").against(known(List.of(total, half, rest), until(9))))
                .path("linear by days, as 0 of the 2 complete past years that a season needs are known")
                .needs("770", "50.410958904109589");
    }

    @Test
    void isReadOutOfQuartersAndCumulativeFiguresToo() {
        List<Said> cumulative = List.of(
                Said.of("amount", "2022-01-01..2022-03-31", "10"),
                Said.of("amount", "2022-01-01..2022-06-30", "20"),
                Said.of("amount", "2022-01-01..2022-09-30", "60"),
                Said.of("amount", "2022-01-01..2022-12-31", "100"));
        List<Said> quarters = List.of(
                Said.of("amount", "2021-01-01..2021-03-31", "10"),
                Said.of("amount", "2021-04-01..2021-06-30", "10"),
                Said.of("amount", "2021-07-01..2021-09-30", "40"),
                Said.of("amount", "2021-10-01..2021-12-31", "40"));

        assertAssessed(SUM.on("2023-09-30").against(known(quarters, cumulative, until(9))))
                .path("seasonal, the mean share of 2021, 2022")
                .expected("1440");
    }

    @Test
    void isNotReadOutOfBoundsOrYearsThatCameToNothing() {
        List<Said> bound = year(2022, "20");
        bound.set(3, month(2022, 4, ">=10"));
        List<Said> nothing = year(2021, "20").stream()
                .map(said -> said.times(BigDecimal.ZERO))
                .toList();

        assertAssessed(SUM.on("2023-09-30").against(known(bound, nothing, until(9))))
                .path("linear by days, as 0 of the 2 complete past years that a season needs are known")
                .needs("770", "none");
    }

    @Test
    void isThatOfTheOneWhoTellsTheFigure() {
        List<Said> synthetic = new ArrayList<>(year(2021, "50"));
        synthetic.addAll(year(2022, "50"));
        synthetic.replaceAll(said -> said.pulledBy("other").as(DataStatus.DEMO));

        assertAssessed(SUM.on("2023-09-30").against(known(synthetic, until(9))))
                .path("linear by days, as 0 of the 2 complete past years that a season needs are known");
    }

    @Test
    void comparesTheReportedMonthsOnly() {
        List<Said> reported = until(10);
        reported.remove(1);
        reported.remove(1);

        assertAssessed(SUM.on("2023-10-31")
                        .against(known(year(2021, "20"), year(2022, "20"), new ArrayList<>(reported))))
                .expected("1440")
                .forecast("133.3333333333333333", "seasonal share")
                .reported(8, 10, "2023-02", "2023-03");
    }

    @Test
    void beforeItBeginsNothingIsExpectedAndNothingForetold() {
        List<Said> before = year(2021, "20").stream()
                .map(said -> said.period().end().getMonthValue() < 10 ? said.times(BigDecimal.ZERO) : said)
                .toList();
        List<Said> last = year(2022, "20").stream()
                .map(said -> said.period().end().getMonthValue() < 10 ? said.times(BigDecimal.ZERO) : said)
                .toList();
        List<Said> none =
                until(3).stream().map(said -> said.times(BigDecimal.ZERO)).toList();

        assertAssessed(SUM.on("2023-03-31").against(known(before, last, none)))
                .is(Status.ON_TRACK)
                .expected("0")
                .pace("none")
                .daysAhead(0)
                .forecast("none", "");
        assertAssessed(SUM.on("2023-03-31").against(known(year(2021, "20"), last, until(3))))
                .forecast("300", "seasonal share")
                .range("none", "none");
    }

    @Test
    void putsTheEndOfFebruaryAtTheEndOfFebruary() {
        assertAssessed(SUM.on("2023-02-28").against(known(year(2020, "50"), year(2022, "50"), until(2))))
                .expected("200");
        assertAssessed(Asked.of(flow("amount"))
                        .atLeast("2400")
                        .planned("2024-01-01..2024-12-31")
                        .on("2024-02-29")
                        .against(known(
                                year(2022, "50"),
                                year(2023, "50"),
                                year(2024, "50").subList(0, 2))))
                .expected("200");
    }

    @Test
    void runsStraightWithinAMonth() {
        List<Said> half = List.of(Said.of("amount", "2023-01-01..2023-09-15", "90"));

        assertAssessed(SUM.on("2023-09-15").against(known(year(2021, "20"), year(2022, "20"), half)))
                .expected("1360");
    }

    @Test
    void foretellsASeasonBetterThanTheStraightLine() {
        Random random = new Random(1104);
        for (int round = 0; round < 20; round++) {
            int[] shape = random.ints(12, 1, 100).toArray();
            shape[11] += 600;
            Known known = Known.of(java.util.stream.IntStream.rangeClosed(2020, 2023)
                    .boxed()
                    .flatMap(year -> java.util.stream.IntStream.rangeClosed(1, year == 2023 ? 8 : 12)
                            .mapToObj(month -> month(year, month, String.valueOf(shape[month - 1] * (year - 2010)))))
                    .toArray(Said[]::new));
            BigDecimal truth = BigDecimal.valueOf(java.util.Arrays.stream(shape).sum() * 13L);

            Assessment assessment =
                    SUM.atLeast(truth.toPlainString()).on("2023-08-31").against(known);

            assertThat(assessment.status()).isEqualTo(Status.ON_TRACK);
            assertThat(assessment.forecast()).isCloseTo(truth, org.assertj.core.data.Percentage.withPercentage(0.001));
        }
    }
}
