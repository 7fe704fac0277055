package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Said.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void aPeriodHasTheMonthsItTouches() {
        assertThat(Months.of(period("2023-11-15..2024-01-01")))
                .containsExactly(YearMonth.of(2023, 11), YearMonth.of(2023, 12), YearMonth.of(2024, 1));
    }

    @Test
    void aMonthIsMissingWhenOneOfItsDaysIs() {
        assertThat(Months.missing(
                        period("2023-01-01..2023-04-30"),
                        List.of(period("2023-01-01..2023-02-27"), period("2023-04-01..2023-04-30"))))
                .containsExactly(YearMonth.of(2023, 2), YearMonth.of(2023, 3));
    }

    @Test
    void areCountedByTheirDays() {
        assertThat(Months.count(List.of(period("2023-02-15..2023-04-15"), period("2023-12-01..2023-12-31"))))
                .isEqualByComparingTo("3");
        assertThat(Months.count(List.of())).isZero();
    }

    @Test
    void haveEndedOnTheirLastDay() {
        Period year = Period.year(2023);

        assertThat(Months.ended(year, LocalDate.of(2023, 2, 27))).containsExactly(YearMonth.of(2023, 1));
        assertThat(Months.ended(year, LocalDate.of(2023, 2, 28)))
                .containsExactly(YearMonth.of(2023, 1), YearMonth.of(2023, 2));
    }

    @Test
    void theLeapDayIsADayOfFebruary() {
        List<Period> reported = List.of(period("2024-01-01..2024-02-28"), period("2024-03-01..2024-03-31"));

        assertThat(Months.missing(period("2024-01-01..2024-03-31"), reported)).containsExactly(YearMonth.of(2024, 2));
    }

    @Test
    void aMonthInProgressIsReportedUpToItsLatestDay() {
        assertThat(Months.missing(period("2023-01-01..2023-02-10"), List.of(period("2023-01-01..2023-02-10"))))
                .isEmpty();
    }
}
