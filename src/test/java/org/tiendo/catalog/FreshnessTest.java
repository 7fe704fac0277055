package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FreshnessTest {

    private static final Freshness DAILY = new Freshness.Daily();
    private static final Freshness BY_THE_5TH = new Freshness.Monthly(5);
    private static final Freshness BY_THE_31ST = new Freshness.Monthly(31);
    private static final Freshness QUARTERLY = new Freshness.Quarterly(20);
    private static final Freshness IN_APRIL = new Freshness.Yearly(4);
    private static final Freshness IN_FEBRUARY = new Freshness.Yearly(2);

    @TempDir
    private Path folder;

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(DAILY, "2024-03-01", "2024-02-29"),
                Arguments.of(DAILY, "2024-01-01", "2023-12-31"),
                Arguments.of(BY_THE_5TH, "2023-11-04", "2023-09-30"),
                Arguments.of(BY_THE_5TH, "2023-11-05", "2023-10-31"),
                Arguments.of(BY_THE_5TH, "2023-11-30", "2023-10-31"),
                Arguments.of(BY_THE_5TH, "2024-01-04", "2023-11-30"),
                Arguments.of(BY_THE_5TH, "2024-01-05", "2023-12-31"),
                Arguments.of(BY_THE_5TH, "2024-03-05", "2024-02-29"),
                Arguments.of(BY_THE_31ST, "2024-02-28", "2023-12-31"),
                Arguments.of(BY_THE_31ST, "2024-02-29", "2024-01-31"),
                Arguments.of(BY_THE_31ST, "2023-02-28", "2023-01-31"),
                Arguments.of(QUARTERLY, "2024-01-19", "2023-09-30"),
                Arguments.of(QUARTERLY, "2024-01-20", "2023-12-31"),
                Arguments.of(QUARTERLY, "2024-04-20", "2024-03-31"),
                Arguments.of(QUARTERLY, "2024-06-30", "2024-03-31"),
                Arguments.of(IN_APRIL, "2024-04-29", "2022-12-31"),
                Arguments.of(IN_APRIL, "2024-04-30", "2023-12-31"),
                Arguments.of(IN_FEBRUARY, "2024-02-28", "2022-12-31"),
                Arguments.of(IN_FEBRUARY, "2024-02-29", "2023-12-31"),
                Arguments.of(IN_FEBRUARY, "2023-02-28", "2022-12-31"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void asksForTheLatestPeriodWhoseDayHasCome(Freshness freshness, String today, String end) {
        assertThat(freshness.due(LocalDate.parse(today))).isEqualTo(end);
        assertThat(freshness.dueBy(LocalDate.parse(end))).isBeforeOrEqualTo(today);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aPeriodIsOverOnItsLastDay(Freshness freshness, String today, String end) {
        assertThat(freshness.latestEnd(LocalDate.parse(end))).isEqualTo(end);
        assertThat(freshness.latestEnd(LocalDate.parse(end).minusDays(1))).isBefore(end);
    }

    @Test
    void aJobSaysWhenItsFiguresAreDue() {
        TestHome home = TestHome.in(folder);

        assertThat(home.read().jobs())
                .extracting(Job::name, Job::fresh)
                .containsExactly(tuple("beds", QUARTERLY), tuple("enterprises", BY_THE_5TH), tuple("papers", IN_APRIL));
        assertThat(fresh(home.replace(TestHome.JOB, "{monthly_by_day: 5}", "daily")))
                .isEqualTo(DAILY);
        assertThat(fresh(home.replace(TestHome.JOB, "fresh: daily\n", ""))).isNull();
    }

    @Test
    void rejectsACalendarThatNobodyKeeps() {
        TestHome home = TestHome.in(folder).replace(TestHome.JOB, "{monthly_by_day: 5}", "weekly");

        assertThat(home.problems())
                .singleElement()
                .asString()
                .endsWith("expected daily or a block with one of monthly_by_day, quarterly_by_day, yearly_in,"
                        + " found 'weekly'");
    }

    private static @Nullable Freshness fresh(TestHome home) {
        return home.read().job("enterprises").orElseThrow().fresh();
    }
}
