package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.chart.Points.point;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;
import org.tiendo.ledger.TrailPoint;

class SameMonthsTest {

    @Test
    void theSameMonthsOfYearsStandInOneRowTheLatestFirst() {
        SameMonths months = of(
                point("2022-01-31", "7", null, "100"),
                point("2022-02-28", "9", null, "100"),
                point("2023-01-30", "8", null, "100"),
                point("2023-01-31", "10", null, "100"));

        assertThat(months.isComparison()).isTrue();
        assertThat(months.years()).containsExactly(2023, 2022);
        assertThat(months.rows())
                .containsExactly(
                        new SameMonths.Row(1, List.of("10", "7")), new SameMonths.Row(2, List.of("none", "9")));
    }

    @Test
    void theMonthsOfAFiscalYearStandInItsOrderBesideThoseOfTheOneBefore() {
        Period fiscal = new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));
        NavigableMap<Integer, List<TrailPoint>> trails = new TreeMap<>();
        trails.put(2022, List.of(point("2022-04-30", "1", null, "9"), point("2023-01-31", "2", null, "9")));
        trails.put(2023, List.of(point("2023-04-30", "3", null, "9"), point("2024-01-31", "4", null, "9")));

        assertThat(SameMonths.of(fiscal, trails, SameMonthsTest::words).rows())
                .containsExactly(new SameMonths.Row(4, List.of("3", "1")), new SameMonths.Row(1, List.of("4", "2")));
    }

    @Test
    void februaryEndsOnItsLastDayInEveryYear() {
        SameMonths months = of(point("2023-02-28", "1", null, "9"), point("2024-02-29", "2", null, "9"));

        assertThat(months.rows()).containsExactly(new SameMonths.Row(2, List.of("2", "1")));
    }

    @Test
    void oneYearAndDaysWithoutAnActualCompareNothing() {
        assertThat(of(point("2023-01-31", "10", null, "100")).isComparison()).isFalse();
        assertThat(of(point("2022-01-31", null, null, "100"), point("2023-01-31", null, null, "100"))
                        .isComparison())
                .isFalse();
    }

    private static SameMonths of(TrailPoint... points) {
        NavigableMap<Integer, List<TrailPoint>> trails = new TreeMap<>();
        for (TrailPoint point : points) {
            trails.merge(
                    point.businessDate().getYear(),
                    List.of(point),
                    (one, other) ->
                            List.of(one, other).stream().flatMap(List::stream).toList());
        }
        return SameMonths.of(Period.year(2023), trails, SameMonthsTest::words);
    }

    private static String words(@Nullable Amount amount) {
        return amount == null ? "none" : amount.value().toPlainString();
    }
}
