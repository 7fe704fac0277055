package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;
import org.tiendo.distance.Status;
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
        assertThat(chart.last()).isEqualTo(new Chart.Dot(708, 34));
    }

    @Test
    void ticksAreRoundNumbersFromTheBottomUp() {
        Chart chart = chart(point("2023-06-30", "640000", null, "1300000"));

        assertThat(chart.ticks()).extracting(Chart.Tick::text).containsExactly("0", "500.000", "1.000.000");
        assertThat(chart.ticks()).extracting(Chart.Tick::at).isSortedAccordingTo((one, other) -> other - one);
        assertThat(chart.months())
                .extracting(Chart.Tick::text)
                .startsWith("1", "2")
                .hasSize(12);
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

    private static Chart chart(TrailPoint... points) {
        return Chart.of(List.of(points), YEAR, Language.VI);
    }

    private static TrailPoint point(
            String date, @Nullable String actual, @Nullable String expected, @Nullable String target) {
        return new TrailPoint(
                LocalDate.parse(date),
                actual == null ? null : Amount.exact(new BigDecimal(actual)),
                expected == null ? null : new BigDecimal(expected),
                target == null ? null : new BigDecimal(target),
                Status.ON_TRACK);
    }
}
