package org.tiendo.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.chart.Points.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Milestone;
import org.tiendo.distance.Period;
import org.tiendo.ledger.TrailPoint;
import org.tiendo.report.Language;

class ChartTest {

    private static final Period YEAR = Period.year(2023);

    @Test
    void drawsFromTheFirstDayOfThePeriodToItsLast() {
        Chart chart = chart(point("2023-01-01", "0", "0", "100"), point("2023-12-31", "100", "100", "100"));

        assertThat(chart.actual()).isEqualTo("84,236 708,34");
        assertThat(chart.path()).isEqualTo(chart.actual());
        assertThat(chart.target()).isEqualTo(34);
        assertThat(chart.last()).isEqualTo(new Dot(708, 34));
    }

    @Test
    void ticksAreRoundNumbersFromTheBottomUp() {
        Chart chart = chart(point("2023-06-30", "640000", null, "1300000"));

        assertThat(chart.ticks()).extracting(Chart.Tick::text).containsExactly("0", "500.000", "1.000.000");
        assertThat(chart.ticks()).extracting(Chart.Tick::at).isSortedAccordingTo((one, other) -> other - one);
        assertThat(chart.time())
                .extracting(Chart.Tick::text)
                .startsWith("1", "2")
                .hasSize(12);
    }

    @Test
    void theYearsOfALongPlanStandBeneathIt() {
        Period years = new Period(LocalDate.of(2021, 4, 1), LocalDate.of(2026, 3, 31));
        Chart chart = Chart.of(List.of(), years, Ahead.NOTHING, new TreeMap<>(), Language.of("vi"));

        assertThat(chart.time())
                .extracting(Chart.Tick::text)
                .containsExactly("2021", "2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void aLevelFarFromZeroFillsTheHeight() {
        Chart chart = chart(point("2023-06-30", "93.1", null, "93.35"), point("2023-07-31", "93.3", null, "93.35"));

        assertThat(chart.ticks()).hasSizeBetween(3, 6);
        assertThat(chart.ticks().get(0).text()).startsWith("93,");
    }

    @Test
    void daysWithoutAFigureAreLeftOut() {
        Chart chart = chart(point("2023-01-31", null, null, "100"), point("2023-02-28", "10", null, "100"));

        assertThat(chart.actual().split(" ", -1)).hasSize(1);
        assertThat(chart.path()).isEmpty();
    }

    @Test
    void isDrawnWithoutAnythingToDraw() {
        Chart chart = chart();

        assertThat(chart.actual()).isEmpty();
        assertThat(chart.target()).isNull();
        assertThat(chart.last()).isNull();
        assertThat(chart.ticks()).isNotEmpty();
    }

    @Test
    void valuesBelowZeroAndAllTheSameHaveAScale() {
        assertThat(chart(point("2023-03-31", "-5", null, "-5")).ticks()).hasSizeBetween(2, 12);
        assertThat(chart(point("2023-03-31", "0", null, "0")).ticks()).hasSizeBetween(2, 12);
        assertThat(chart(point("2023-03-31", "7", null, "7")).ticks()).hasSizeBetween(1, 12);
    }

    @Test
    void milestonesAndTheForecastAreOnTheScaleToo() {
        Chart chart = Chart.of(
                List.of(point("2023-06-30", "40", "50", "100")),
                YEAR,
                new Ahead(
                        List.of(new Milestone(LocalDate.of(2023, 12, 31), new BigDecimal("100"))),
                        new BigDecimal("200"),
                        new BigDecimal("180"),
                        new BigDecimal("220")),
                new TreeMap<>(),
                Language.of("vi"));

        Chart.Forecast forecast = Objects.requireNonNull(chart.forecast());
        assertThat(chart.milestones()).containsExactly(new Dot(708, Objects.requireNonNull(chart.target())));
        assertThat(forecast.dot().x()).isEqualTo(708);
        assertThat(forecast.high()).isBetween(14, forecast.dot().y());
        assertThat(forecast.low()).isGreaterThan(forecast.dot().y());
    }

    @Test
    void aPeriodThatIsOverHasNoForecast() {
        Chart chart = Chart.of(
                List.of(point("2023-12-31", "40", "50", "100")),
                YEAR,
                new Ahead(List.of(), new BigDecimal("40"), null, null),
                new TreeMap<>(),
                Language.of("vi"));

        assertThat(chart.forecast()).isNull();
    }

    @Test
    void earlierYearsAreShownOnTheSameDaysTheLatestFirst() {
        NavigableMap<Integer, List<TrailPoint>> past = new TreeMap<>();
        past.put(2021, List.of(point("2021-06-30", "10", null, null)));
        past.put(2022, List.of(point("2022-06-30", "20", null, null)));
        Chart chart =
                Chart.of(List.of(point("2023-06-30", "20", null, null)), YEAR, Ahead.NOTHING, past, Language.of("vi"));

        assertThat(chart.years()).extracting(Chart.Year::year).containsExactly(2022, 2021);
        assertThat(chart.years().get(0).actual()).isEqualTo(chart.actual());
    }

    private static Chart chart(TrailPoint... points) {
        return Chart.of(List.of(points), YEAR, Ahead.NOTHING, new TreeMap<>(), Language.of("vi"));
    }
}
