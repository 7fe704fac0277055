package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits.Kind;
import org.tiendo.operations.RejectReason;
import org.tiendo.pipeline.edition.Lifetimes;
import org.tiendo.pipeline.pull.PullFixture.Feed;

/** A district that another takes the place of in the middle of July 2023. */
class ReportedAreasTest {

    private static final JobColumns DAYS = new JobColumns("district", "day", null, null, null, null, null, "id", null);

    private static Feed feed(JobSeries series, JobColumns columns) {
        return new PullFixture()
                .among(PullFixture.MERGED)
                .with(series)
                .with(columns)
                .feed();
    }

    private static JobSeries series(Kind kind, Aggregation aggregation, Absent absent) {
        return new JobSeries(
                "guests",
                kind,
                "lượt",
                aggregation,
                "guests",
                BigDecimal.ONE,
                Grain.MONTH,
                List.of("610", "71"),
                absent,
                "62");
    }

    private static RowOutcome day(Feed feed, String district, String day) {
        return feed.row("district", district, "day", LocalDate.parse(day), "guests", BigDecimal.ONE);
    }

    private static String reason(RowOutcome outcome) {
        var rejection = ((RowOutcome.Rejected) outcome).rejection();
        assertThat(RejectReason.of(rejection.reason()).isPlain())
                .as(rejection.reason())
                .isFalse();
        return (rejection.column() + " " + rejection.reason()).strip();
    }

    @Test
    void aRowIsOfAnAreaThatExistsOnItsDay() {
        Feed feed = feed(series(Kind.FLOW, Aggregation.SUM, Absent.MISSING), DAYS);

        assertThat(day(feed, "610", "2023-07-15")).isInstanceOf(RowOutcome.Counted.class);
        assertThat(day(feed, "71", "2023-07-16")).isInstanceOf(RowOutcome.Counted.class);
        assertThat(reason(day(feed, "610", "2023-07-16")))
                .isEqualTo("district area 610 ended on 2023-07-15; it became 71");
        assertThat(reason(day(feed, "71", "2023-07-15")))
                .isEqualTo("district area 71 exists since 2023-07-16; before, it was 610");
    }

    @Test
    void aNameMeansTheAreaThatBearsItOnTheRowsDay() {
        Feed feed = feed(series(Kind.FLOW, Aggregation.SUM, Absent.MISSING), DAYS);
        day(feed, "Dak Glei", "2023-07-01");
        day(feed, "Đắk Glei", "2023-07-31");

        assertThat(feed.observations()).extracting(Observation::area).containsExactlyInAnyOrder("610", "71");
    }

    @Test
    void withoutAColumnARowIsOfTheOneThatExistsOnItsDay() {
        Feed feed = feed(
                series(Kind.FLOW, Aggregation.SUM, Absent.MISSING),
                new JobColumns(null, "day", null, null, null, null, null, "id", null));
        feed.row("day", LocalDate.parse("2023-06-30"), "guests", BigDecimal.ONE);
        feed.row("day", LocalDate.parse("2023-08-01"), "guests", BigDecimal.TEN);

        assertThat(feed.observations())
                .extracting(Observation::area, one -> one.amount().toString())
                .containsExactlyInAnyOrder(tuple("610", "1"), tuple("71", "10"));
    }

    @Test
    void aCompleteRegisterSaysNothingOfTimesWithoutTheArea() {
        Feed feed = feed(series(Kind.FLOW, Aggregation.SUM, Absent.ZERO), DAYS);
        day(feed, "610", "2023-01-01");

        assertThat(feed.observations())
                .filteredOn(one -> one.area().equals("610"))
                .extracting(one -> one.period().start().getMonthValue())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        assertThat(feed.observations())
                .filteredOn(one -> one.area().equals("71"))
                .extracting(one -> one.period().start().getMonthValue())
                .containsExactlyInAnyOrder(7, 8);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, 610, 2023-07-01, 2023-07-31, ''",
        "FLOW, 71, 2023-07-01, 2023-07-31, ''",
        "FLOW, 610, 2023-01-01, 2023-07-31, ''",
        "FLOW, 71, 2023-07-01, 2023-08-31, ''",
        "FLOW, 610, 2023-01-01, 2023-08-31, area 610 ended on 2023-07-15; it became 71",
        "FLOW, 71, 2023-01-01, 2023-08-31, 'area 71 exists since 2023-07-16; before, it was 610'",
        "STOCK, 71, 2023-01-01, 2023-08-31, ''",
        "STOCK, 610, 2023-01-01, 2023-08-31, area 610 ended on 2023-07-15; it became 71"
    })
    void aPeriodBeginsAndEndsInMonthsInWhichTheAreaExists(
            Kind kind, String district, String start, String end, String reason) {
        Feed feed = feed(
                series(kind, Aggregation.NONE, Absent.MISSING),
                new JobColumns("district", null, "start", "end", null, null, null, null, null));
        RowOutcome outcome = feed.row(
                "district",
                district,
                "start",
                Period.day(LocalDate.parse(start)),
                "end",
                Period.day(LocalDate.parse(end)),
                "guests",
                Amount.exact(BigDecimal.ONE));

        assertThat(outcome instanceof RowOutcome.Rejected ? reason(outcome) : "")
                .isEqualTo(reason.isEmpty() ? "" : "district " + reason);
    }

    @Test
    void whatWasPulledSpeaksOfTheDaysOfItsArea() {
        Feed feed = feed(series(Kind.FLOW, Aggregation.SUM, Absent.MISSING), DAYS);
        day(feed, "610", "2023-07-03");
        day(feed, "71", "2023-07-30");

        var lifetimes = new Lifetimes(PullFixture.MERGED);
        List<Observation> read = feed.observations().stream()
                .flatMap(one -> lifetimes.of(one).stream())
                .toList();

        assertThat(read)
                .extracting(Observation::area, Observation::period)
                .containsExactlyInAnyOrder(
                        tuple("610", new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 15))),
                        tuple("71", new Period(LocalDate.of(2023, 7, 16), LocalDate.of(2023, 7, 31))));
    }

    @Test
    void whatWasPulledOfDaysAfterAnAreaCountsNoMore() {
        Period august = new Period(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 8, 31));
        Observation late = new Observation(
                "guests",
                "",
                "guests",
                "610",
                august,
                Amount.exact(BigDecimal.ONE),
                DataStatus.OFFICIAL,
                PullFixture.NOW);

        assertThat(new Lifetimes(PullFixture.MERGED).of(late)).isEmpty();
    }
}
