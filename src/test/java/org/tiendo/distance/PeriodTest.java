package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.distance.Said.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Test
    void includesBothItsEnds() {
        Period year = Period.year(2023);

        assertThat(year.contains(LocalDate.of(2023, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(year.covers(year)).isTrue();
        assertThat(year.covers(period("2022-12-31..2023-01-31"))).isFalse();
        assertThat(year.covers(period("2023-12-01..2024-01-01"))).isFalse();
    }

    @Test
    void countsTheLeapDay() {
        assertThat(Period.year(2023).days()).isEqualTo(365);
        assertThat(Period.year(2024).days()).isEqualTo(366);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01..2023-01-31, 31",
        "2022-12-01..2023-01-02, 2",
        "2023-12-31..2024-01-31, 1",
        "2024-01-01..2024-01-31, 0",
        "2022-01-01..2022-12-31, 0",
        "2022-01-01..2024-12-31, 365",
    })
    void sharesTheDaysThatLieInBoth(String other, long days) {
        assertThat(Period.year(2023).sharedDays(period(other))).isEqualTo(days);
    }

    @Test
    void standsBeforeOneThatEndsLaterOrStartsLater() {
        assertThat(period("2023-01-01..2023-06-30"))
                .isLessThan(period("2023-01-01..2023-07-31"))
                .isLessThan(period("2023-06-01..2023-06-30"));
    }

    @Test
    void hasGapsWhereNoPieceSpeaks() {
        Period year = Period.year(2023);

        assertThat(year.without(
                        new TreeSet<>(List.of(period("2023-01-02..2023-03-31"), period("2023-04-01..2023-12-30")))))
                .containsExactly(period("2023-01-01"), period("2023-12-31"));
        assertThat(year.without(
                        new TreeSet<>(List.of(period("2023-01-01..2023-03-31"), period("2023-05-01..2023-12-31")))))
                .containsExactly(period("2023-04-01..2023-04-30"));
        assertThat(year.without(new TreeSet<>())).containsExactly(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01..2023-12-31, 2020-12-31, 2020-01-01..2020-12-31",
        "2023-01-01..2023-12-31, 2020-06-30, ",
        "2023-04-01..2024-03-31, 2021-03-31, 2020-04-01..2021-03-31",
        "2023-04-01..2024-03-31, 2020-12-31, ",
        "2023-07-01..2023-12-31, 2020-12-31, 2020-07-01..2020-12-31",
        "2023-10-01..2024-03-31, 2021-03-31, 2020-10-01..2021-03-31",
        "2023-10-01..2024-03-31, 2020-12-31, ",
        "2022-03-01..2023-02-28, 2020-02-29, 2019-03-01..2020-02-29",
        "2021-01-01..2025-12-31, 2020-12-31, 2016-01-01..2020-12-31",
    })
    void liesInAnEarlierYearWhereAllItsDaysDo(String period, LocalDate last, String earlier) {
        assertThat(period(period).inYearTo(last))
                .isEqualTo(Optional.ofNullable(earlier).map(Said::period));
    }

    @Test
    void isACalendarYearFromItsFirstDayToItsLast() {
        assertThat(Period.year(2024).isCalendarYear()).isTrue();
        assertThat(period("2024-01-01..2024-12-30").isCalendarYear()).isFalse();
        assertThat(period("2023-01-01..2024-12-31").isCalendarYear()).isFalse();
    }

    @Test
    void canBeCutOff() {
        Period july = period("2023-07-01..2023-07-31");

        assertThat(july.until(LocalDate.of(2023, 7, 15))).isEqualTo(period("2023-07-01..2023-07-15"));
        assertThat(july.until(LocalDate.of(2023, 8, 1))).isEqualTo(july);
        assertThat(july.eve()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void readsAsOneDayOrTwo() {
        assertThat(Period.day(LocalDate.of(2023, 12, 31))).hasToString("2023-12-31");
        assertThat(Period.year(2023)).hasToString("2023-01-01..2023-12-31");
    }

    @Test
    void rejectsAnEndBeforeItsStart() {
        assertThatThrownBy(() -> period("2023-12-31..2023-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period ends on 2023-01-01 before it starts on 2023-12-31");
    }
}
