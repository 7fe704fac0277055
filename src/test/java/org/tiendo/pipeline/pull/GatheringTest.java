package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiendo.pipeline.pull.PullFixture.guests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits.Kind;
import org.tiendo.operations.RejectReason;
import org.tiendo.pipeline.pull.PullFixture.Feed;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;

class GatheringTest {

    private static final Period JULY = period("2023-07-01", "2023-07-31");
    private static final Period AUGUST_SO_FAR = period("2023-08-01", "2023-08-15");

    @Test
    void sumsTheRowsOfAnAreaAndMonth() {
        Feed feed =
                new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING)).feed();
        feed.guests("608", "2023-07-01", 3);
        feed.guests("608", "2023-07-31", 4);
        feed.guests("613", "2023-07-31", 5);
        feed.guests("608", "2023-08-02", 6);

        assertThat(feed.observations())
                .extracting(
                        Observation::area,
                        Observation::period,
                        one -> one.amount().value().intValue())
                .containsExactlyInAnyOrder(
                        tuple("608", JULY, 7), tuple("613", JULY, 5), tuple("608", AUGUST_SO_FAR, 6));
    }

    @Test
    void rejectsARowWhoseNumberTheLedgerCannotHold() {
        Feed feed = new PullFixture().with(inMillions()).feed();

        assertThat(feed.row(
                        "district",
                        "608",
                        "day",
                        LocalDate.parse("2023-07-01"),
                        "guests",
                        number("1e16"),
                        "recorded",
                        PullFixture.NOW))
                .isEqualTo(
                        new RowOutcome.Rejected(
                                "guests",
                                "'10000000000000000' x 1000000 has 23 digits before the decimal point, at most 22 can be kept"));
        feed.guests("608", "2023-07-02", 4);
        assertThat(feed.observations())
                .extracting(one -> one.amount().toString())
                .containsExactly("4000000");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static JobSeries inMillions() {
        return new JobSeries(
                "guests",
                Kind.FLOW,
                "lượt",
                Aggregation.SUM,
                "guests",
                number("1e6"),
                Grain.MONTH,
                List.of("608", "613"),
                Absent.MISSING);
    }

    @Test
    void givesTheSameFiguresForAnyOrderOfTheRows() {
        List<Integer> days = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            days.add(day);
        }
        List<Observation> expected = fedWith(days);
        var random = new Random(62);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(days, random);
            assertThat(fedWith(days)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Observation> fedWith(List<Integer> days) {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.ZERO))
                .with(last("closing"))
                .feed();
        for (int day : days) {
            feed.guests(day % 2 == 0 ? "608" : "613", LocalDate.of(2023, 5, day).toString(), day);
        }
        return feed.observations();
    }

    private static JobSeries last(String code) {
        return new JobSeries(
                code,
                Kind.STOCK,
                "lượt",
                Aggregation.LAST,
                "guests",
                BigDecimal.ONE,
                Grain.MONTH,
                List.of("608", "613"),
                Absent.MISSING);
    }

    @Test
    void countsRowsAndTakesTheLatestDaysValue() {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.COUNT, Absent.MISSING))
                .with(last("closing"))
                .feed();
        feed.guests("608", "2023-07-20", 9);
        feed.guests("608", "2023-07-02", 3);

        assertThat(feed.observations())
                .extracting(Observation::series, one -> one.amount().toString())
                .containsExactlyInAnyOrder(tuple("guests", "2"), tuple("closing", "9"));
    }

    @Test
    void readsAMonthWithoutRowsAsZeroOnlyInACompleteRegister() {
        Feed complete =
                new PullFixture().with(guests(Aggregation.SUM, Absent.ZERO)).feed();
        complete.guests("608", "2023-07-01", 3);
        assertThat(complete.observations()).hasSize(2 * 8);
        assertThat(complete.observations().stream()
                        .filter(one -> one.amount().value().signum() == 0))
                .hasSize(15);

        Feed reported =
                new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING)).feed();
        reported.guests("608", "2023-07-01", 3);
        assertThat(reported.observations()).hasSize(1);
    }

    @Test
    void saysOfAZeroThatItIsKnownOnceThePeriodIsOver() {
        Feed feed = new PullFixture().with(guests(Aggregation.SUM, Absent.ZERO)).feed();
        assertThat(knownAt(feed, JULY)).isEqualTo(Instant.parse("2023-07-31T17:00:00Z"));

        Feed early = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.ZERO))
                .asKnown("2023-07-20T00:00:00Z")
                .feed();
        assertThat(knownAt(early, JULY)).isEqualTo(Instant.parse("2023-07-20T00:00:00Z"));
    }

    @Test
    void saysOfASumThatItIsKnownWhenItsLastRowIs() {
        Feed feed =
                new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING)).feed();
        feed.guests("608", "2023-07-21", 3);
        feed.guests("608", "2023-07-02", 3);
        assertThat(knownAt(feed, JULY)).isEqualTo(Instant.parse("2023-07-21T17:00:00Z"));
    }

    private static Instant knownAt(Feed feed, Period period) {
        return feed.observations().stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .orElseThrow()
                .knownAt();
    }

    @Test
    void takesWhatWasNotKnownYetForOutside() {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .asKnown("2023-07-10T00:00:00Z")
                .feed();
        assertThat(feed.guests("608", "2023-07-09", 3)).isInstanceOf(RowOutcome.Counted.class);
        assertThat(feed.guests("608", "2023-07-10", 3)).isInstanceOf(RowOutcome.Outside.class);
    }

    @Test
    void takesDaysOutsideTheWindowForOutside() {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .on("2023-07-31")
                .feed();
        assertThat(feed.guests("608", "2023-08-01", 3)).isInstanceOf(RowOutcome.Outside.class);
        assertThat(feed.guests("608", "2022-12-31", 3)).isInstanceOf(RowOutcome.Outside.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "2204-12-31",
                "9999-12-31",
                "0001-01-01",
                "-0043-03-15",
                "+12000-12-31",
                "2025-08-01"
            })
    void rejectsImplausibleDaysWhateverTheAggregate(String day) {
        for (Aggregation aggregation : Aggregation.values()) {
            Feed feed = new PullFixture()
                    .with(guests(aggregation, Absent.MISSING))
                    .with(last("closing"))
                    .on("2023-07-31")
                    .feed();
            assertThat(reason(recordedNow(feed, day)))
                    .isEqualTo("day " + LocalDate.parse(day)
                            + " is implausible: expected 1900-01-01 to 2025-07-31 (see plausible)");
        }
    }

    @Test
    void takesAPlausibleDayOfTheFutureForOutside() {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .on("2023-07-31")
                .feed();
        assertThat(recordedNow(feed, "2025-07-31")).isInstanceOf(RowOutcome.Outside.class);
    }

    private static RowOutcome recordedNow(Feed feed, String day) {
        var date = LocalDate.parse(day);
        return feed.row("district", "608", "day", date, "guests", BigDecimal.ONE, "recorded", PullFixture.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z, -1000000000-01-01T00:00:00Z",
        "1899-12-31T16:59:59Z, 1899-12-31 23:59:59",
        "1899-12-30T17:00:00Z, 1899-12-31"
    })
    void rejectsRowsThatBecameKnownAtAnImplausibleTime(String known, String said) {
        Feed feed =
                new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING)).feed();
        var day = LocalDate.parse("2023-07-01");
        assertThat(reason(feed.row(
                        "district", "608", "day", day, "guests", BigDecimal.ONE, "recorded", Instant.parse(known))))
                .startsWith("recorded " + said + " is implausible");
    }

    @Test
    void rejectsImplausiblePeriods() {
        var columns = new JobColumns("district", null, "start", "end", null, null, null, null, null);
        Feed feed = new PullFixture()
                .with(guests(Aggregation.NONE, Absent.MISSING))
                .with(columns)
                .feed();
        Period year = Period.year(2023);
        Period never = Period.day(LocalDate.MAX);
        assertThat(reason(feed.row(
                        "district", "608", "start", year, "end", never, "guests", Amount.exact(BigDecimal.ONE))))
                .startsWith("end +999999999-12-31 is implausible");
        assertThat(reason(feed.row(
                        "district", "608", "start", never, "end", year, "guests", Amount.exact(BigDecimal.ONE))))
                .startsWith("start +999999999-12-31 is implausible");
    }

    @Test
    void readsAMonthFromItsFirstToItsLastDay() {
        var columns = new JobColumns("district", null, "month", "month", null, null, null, null, null);
        Feed feed = new PullFixture()
                .with(guests(Aggregation.NONE, Absent.MISSING))
                .with(columns)
                .feed();
        feed.row("district", "608", "month", JULY, "guests", Amount.exact(BigDecimal.ONE));
        assertThat(feed.observations()).extracting(Observation::period).containsExactly(JULY);
    }

    @Test
    void takesEachRowThatStatesADayAsTheFigureOfThatDay() {
        JobSeries series = guests(Aggregation.NONE, Absent.MISSING);
        assertThat(statedOn(series, "2023-07-01", "2023-07-02", "2023-08-15"))
                .extracting(Observation::period)
                .containsExactly(
                        period("2023-07-01", "2023-07-01"),
                        period("2023-07-02", "2023-07-02"),
                        period("2023-08-15", "2023-08-15"));
    }

    @Test
    void isZeroOnTheDaysOfWhichNoRowSpeaks() {
        JobSeries series = guests(Aggregation.NONE, Absent.ZERO);
        assertThat(statedOn(series, "2023-07-01", "2023-07-02"))
                .filteredOn(one ->
                        one.area().equals("608") && JULY.contains(one.period().end()))
                .hasSize(31)
                .filteredOn(one -> one.amount().value().signum() != 0)
                .hasSize(2);
    }

    private static List<Observation> statedOn(JobSeries series, String... days) {
        Feed feed = new PullFixture().with(series).feed();
        for (String day : days) {
            feed.row(
                    "district",
                    "608",
                    "day",
                    LocalDate.parse(day),
                    "guests",
                    Amount.exact(BigDecimal.ONE),
                    "recorded",
                    PullFixture.NOW);
        }
        return feed.observations();
    }

    @Test
    void isNotZeroInAMonthOfAStatedQuarter() {
        var columns = new JobColumns("district", null, "quarter", "quarter", null, null, null, null, null);
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.ZERO))
                .with(columns)
                .feed();
        Period quarter = period("2023-04-01", "2023-06-30");
        feed.row("district", "608", "quarter", quarter, "guests", BigDecimal.ONE);

        assertThat(feed.observations())
                .filteredOn(one ->
                        one.area().equals("608") && one.period().shared(quarter).isPresent())
                .extracting(Observation::period)
                .containsExactly(quarter);
    }

    @Test
    void skipsATotalThatAnOrdinaryRowCouldNotBe() {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .with(new JobCheck.NotNull("id"))
                .totals("Toàn tỉnh")
                .feed();
        assertThat(feed.guests("Toàn tỉnh", "2023-07-01", 3)).isInstanceOf(RowOutcome.Total.class);
        assertThat(reason(feed.guests("608", "2023-07-01", 3))).isEqualTo("id is empty");
    }

    @Test
    void skipsTotalsThatTheJobNames() {
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .totals("Toàn tỉnh")
                .feed();
        assertThat(feed.guests("Toàn tỉnh", "2023-07-01", 3)).isInstanceOf(RowOutcome.Total.class);
        assertThat(feed.guests(" TOAN TINH:", "2023-07-01", 3)).isInstanceOf(RowOutcome.Total.class);
    }

    @Test
    void rejectsATotalThatStandsAmongItsParts() {
        Feed feed =
                new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING)).feed();
        assertThat(reason(feed.guests("62", "2023-07-01", 3))).contains("62", "total");
        assertThat(feed.observations()).isEmpty();
    }

    @Test
    void rejectsARowWithoutPlaceDayValueOrTimeOfKnowing() {
        Feed feed =
                new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING)).feed();
        var day = LocalDate.parse("2023-07-01");
        var one = BigDecimal.ONE;
        assertThat(reason(feed.row("day", day, "guests", one, "recorded", PullFixture.NOW)))
                .isEqualTo("district is empty");
        assertThat(reason(feed.row("district", "608", "guests", one, "recorded", PullFixture.NOW)))
                .isEqualTo("day is empty");
        assertThat(reason(feed.row("district", "608", "day", day, "recorded", PullFixture.NOW)))
                .isEqualTo("guests is empty");
        assertThat(reason(feed.row("district", "608", "day", day, "guests", one)))
                .isEqualTo("recorded is empty");
        assertThat(reason(feed.row("district", "Huế", "day", day, "guests", one, "recorded", PullFixture.NOW)))
                .isEqualTo("district 'Huế' is no area");
    }

    private static String reason(RowOutcome outcome) {
        var rejection = ((RowOutcome.Rejected) outcome).rejection();
        assertThat(RejectReason.of(rejection.reason()).isPlain())
                .as(rejection.reason())
                .isFalse();
        return (rejection.column() + " " + rejection.reason()).strip();
    }

    @Test
    void countsARowForAllItsSeriesOrForNone() {
        JobSeries trained = new JobSeries(
                "trained",
                Kind.STOCK,
                "người",
                Aggregation.SUM,
                "trained",
                BigDecimal.ONE,
                Grain.MONTH,
                List.of("608"),
                Absent.MISSING);
        Feed feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .with(trained)
                .feed();
        assertThat(reason(feed.guests("608", "2023-07-01", 3))).isEqualTo("trained is empty");
        assertThat(feed.observations()).isEmpty();
    }

    @Test
    void turnsTheSourcesUnitIntoTheSeries() {
        JobSeries revenue = new JobSeries(
                "revenue",
                Kind.FLOW,
                "tỷ đồng",
                Aggregation.SUM,
                "guests",
                new BigDecimal("0.000000001"),
                Grain.MONTH,
                List.of("608"),
                Absent.MISSING);
        Feed feed = new PullFixture().with(revenue).feed();
        feed.guests("608", "2023-07-01", 1_500_000_000);
        assertThat(feed.observations().get(0).amount()).isEqualTo(Amount.exact(new BigDecimal("1.5")));
    }

    @Test
    void takesEachRowOfAFileOfFiguresAsItStands() {
        var columns = new JobColumns("area", null, "start", "end", "series", "status", "known", null, "publisher");
        JobSeries rank = new JobSeries(
                "pci_rank",
                Kind.PUBLISHED_RATE,
                "bậc",
                Aggregation.NONE,
                "value",
                BigDecimal.ONE,
                Grain.MONTH,
                List.of("62"),
                Absent.MISSING);
        Feed feed = new PullFixture().with(rank).with(columns).feed();
        Instant known = Instant.parse("2023-05-09T00:00:00Z");
        Object[] row = {
            "area",
            "62",
            "start",
            Period.day(LocalDate.parse("2022-01-01")),
            "end",
            Period.day(LocalDate.parse("2022-12-31")),
            "series",
            "pci_rank",
            "status",
            "Sơ bộ",
            "known",
            known,
            "publisher",
            "VCCI",
            "value",
            new Amount(Bound.AT_LEAST, new BigDecimal("31"))
        };
        assertThat(feed.row(row)).isInstanceOf(RowOutcome.Counted.class);
        assertThat(feed.observations())
                .containsExactly(new Observation(
                        "guests",
                        "VCCI",
                        "pci_rank",
                        "62",
                        Period.year(2022),
                        new Amount(Bound.AT_LEAST, new BigDecimal("31")),
                        DataStatus.PRELIMINARY,
                        known));

        row[7] = "pci_score";
        assertThat(reason(feed.row(row))).isEqualTo("series 'pci_score' is no series of this job");
        row[7] = "pci_rank";
        row[9] = "rumour";
        assertThat(reason(feed.row(row))).startsWith("status 'rumour'");
        row[9] = "official";
        row[5] = Period.day(LocalDate.parse("2021-12-31"));
        assertThat(reason(feed.row(row))).isEqualTo("end 2021-12-31 is before the period's start 2022-01-01");
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }

    @Test
    void aColumnThatIsOnlyCheckedIsComparedAsANumberWhateverElseIsAskedOfIt() {
        var feed = new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .with(new JobCheck.NotNull("nights"))
                .with(new JobCheck.Range("nights", BigDecimal.ONE, null))
                .feed();

        assertThat(feed.layout().columns()).contains(new Column("nights", CellType.NUMBER));
    }
}
