package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A plan is of its period, wherever that lies in the calendar: what is moved with it comes to the same. */
class FiscalYearTest {

    private static final YearMonth FIRST = YearMonth.of(2023, 1);

    /** Full years before the plan's, which make a season. */
    private static final int YEARS_BEFORE = 4;

    /** One figure of a month, counted from the first month of the plan. */
    private record Told(String series, int month, int value) {

        Said in(YearMonth first) {
            YearMonth days = first.plusMonths(month);
            return Said.of(series, days.atDay(1) + ".." + days.atEndOfMonth(), String.valueOf(value))
                    .knownOn("2023-01-01");
        }
    }

    private static List<Told> told(Random random, int lacking) {
        List<Told> told = new ArrayList<>();
        for (String series : List.of("amount", "base")) {
            for (int month = -12 * YEARS_BEFORE; month < 12; month++) {
                told.add(new Told(series, month, 1 + random.nextInt(1000)));
            }
        }
        told.removeIf(any -> random.nextInt(100) < lacking);
        return told;
    }

    private static List<Measure> measures(YearMonth first) {
        LocalDate twoYearsBefore = first.minusYears(2).minusMonths(1).atEndOfMonth();
        return List.of(
                flow("amount"),
                level("base"),
                percent(flow("amount"), flow("base")),
                new Measure.Growth(flow("amount"), null),
                new Measure.Growth(flow("amount"), twoYearsBefore),
                new Measure.Growth(percent(flow("amount"), flow("base")), null));
    }

    private static Assessment assessed(int measure, YearMonth first, List<Told> told, int month) {
        Known known = Known.of(told.stream().map(one -> one.in(first)).toArray(Said[]::new))
                .stock("base");
        return Asked.of(measures(first).get(measure))
                .atLeast("3000")
                .planned(first.atDay(1) + ".." + first.plusMonths(11).atEndOfMonth())
                .on(first.plusMonths(month).atEndOfMonth().toString())
                .against(known);
    }

    @Test
    void figuresMovedWithThePlanComeToTheSame() {
        var random = new Random(2023);
        for (int round = 0; round < 60; round++) {
            int month = random.nextInt(12);
            YearMonth fiscal = FIRST.plusMonths(1 + random.nextInt(11));
            List<Told> told = told(random, 10);
            for (int measure = 0; measure < measures(FIRST).size(); measure++) {
                Assessment ofTheYear = assessed(measure, FIRST, told, month);
                Assessment moved = assessed(measure, fiscal, told, month);
                assertThat(moved.actual()).isEqualTo(ofTheYear.actual());
                assertThat(moved.gap()).isEqualTo(ofTheYear.gap());
                assertThat(moved.progress()).isEqualTo(ofTheYear.progress());
                assertThat(moved.used()).hasSameSizeAs(ofTheYear.used());
            }
        }
    }

    @Test
    void theSeasonMovesWithThePlanToo() {
        var random = new Random(62);
        for (int round = 0; round < 20; round++) {
            int month = random.nextInt(12);
            YearMonth fiscal = FIRST.plusMonths(1 + random.nextInt(11));
            List<Told> told = told(random, 0);
            Assessment ofTheYear = assessed(0, FIRST, told, month);
            Assessment moved = assessed(0, fiscal, told, month);
            assertThat(moved.expected()).isNotNull().isEqualTo(ofTheYear.expected());
            assertThat(moved.pace()).isEqualTo(ofTheYear.pace());
            assertThat(moved.forecast()).isEqualTo(ofTheYear.forecast());
            assertThat(moved.status()).isEqualTo(ofTheYear.status());
        }
    }

    @Test
    void aSeasonNamesBothCalendarYearsOfAPlanThatLiesInTwo() {
        Assessment moved = assessed(0, YearMonth.of(2023, 4), told(new Random(1), 0), 5);

        assertThat(moved.outlook().path().toString()).contains("2019-2020, 2020-2021, 2021-2022, 2022-2023");
    }
}
