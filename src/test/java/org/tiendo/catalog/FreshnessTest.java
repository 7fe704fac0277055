package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Period;
import org.tiendo.homes.HomeFolder;

class FreshnessTest {

    private static final Freshness DAILY = new Freshness.Daily();
    private static final Freshness BY_THE_5TH = new Freshness.Monthly(5);
    private static final Freshness BY_THE_31ST = new Freshness.Monthly(31);
    private static final Freshness CLOSED = new Freshness.MonthlyClosed(25, 28);
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
                Arguments.of(CLOSED, "2023-11-27", "2023-10-31"),
                Arguments.of(CLOSED, "2023-11-28", "2023-11-30"),
                Arguments.of(CLOSED, "2023-12-27", "2023-11-30"),
                Arguments.of(CLOSED, "2024-02-28", "2024-02-29"),
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
        HomeFolder home = TestHome.in(folder);

        assertThat(home.catalog().jobs())
                .extracting(Job::name, Job::fresh)
                .containsExactly(
                        tuple("beds", QUARTERLY),
                        tuple("enterprises", BY_THE_5TH),
                        tuple("papers", new Freshness.OnWorkingDays(IN_APRIL, insurance(home))),
                        tuple("visitors", new Freshness.OnWorkingDays(CLOSED, insurance(home))));
        assertThat(fresh(home.replace(TestHome.JOB, "{monthly_by_day: 5}", "{monthly_closed_on: 25, filed_by: 28}")))
                .isEqualTo(CLOSED);
        home.replace(TestHome.JOB, "{monthly_closed_on: 25, filed_by: 28}", "{monthly_by_day: 5}");
        assertThat(fresh(home.replace(TestHome.JOB, "{monthly_by_day: 5}", "daily")))
                .isEqualTo(DAILY);
        assertThat(fresh(home.replace(TestHome.JOB, "fresh: daily\n", ""))).isNull();
    }

    @Test
    void rejectsACalendarThatNobodyKeeps() {
        HomeFolder home = TestHome.in(folder).replace(TestHome.JOB, "{monthly_by_day: 5}", "weekly");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .endsWith("expected daily or a block with one of monthly_by_day,"
                        + " monthly_closed_on with filed_by, quarterly_by_day, yearly_in, found 'weekly'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{monthly_closed_on: 25}",
                "{filed_by: 28}",
                "{monthly_by_day: 5, filed_by: 28}",
                "{monthly_closed_on: 25, filed_by: 28, yearly_in: 4}"
            })
    void rejectsHalvesAndMixturesOfCalendars(String fresh) {
        HomeFolder home = TestHome.in(folder).replace(TestHome.JOB, "{monthly_by_day: 5}", fresh);

        assertThat(problems(home))
                .singleElement()
                .asString()
                .contains("expected exactly one of monthly_by_day, monthly_closed_on with filed_by, quarterly_by_day,"
                        + " yearly_in; found ");
    }

    @Test
    void rejectsAFigureThatIsFiledBeforeItIsClosed() {
        HomeFolder home = TestHome.in(folder)
                .replace(TestHome.JOB, "{monthly_by_day: 5}", "{monthly_closed_on: 25, filed_by: 24}")
                .replace(TestHome.INSURANCE, "filed_by: 28", "filed_by: 1");

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/insurance.yaml:3:44: filed by day 1, before the month is closed on day 25",
                        "jobs/enterprises/job.yaml:37:42: filed by day 24, before the month is closed on day 25");
    }

    @Test
    void aDueDayWithoutWorkMovesToTheNextWorkingDay() {
        var offices = new WorkingCalendar(
                "offices",
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(new Period(LocalDate.of(2023, 4, 29), LocalDate.of(2023, 5, 3))),
                Set.of(),
                null);
        Freshness moved = new Freshness.OnWorkingDays(new Freshness.Monthly(29), offices);

        assertThat(moved.dueBy(LocalDate.of(2023, 3, 31))).isEqualTo("2023-05-04");
        assertThat(moved.due(LocalDate.of(2023, 5, 3))).isEqualTo("2023-02-28");
        assertThat(moved.due(LocalDate.of(2023, 5, 4))).isEqualTo("2023-03-31");
        assertThat(moved.latestEnd(LocalDate.of(2023, 5, 4))).isEqualTo("2023-04-30");
    }

    @Test
    void aJobThatSaysNothingIsJudgedByTheCalendarOfItsSource() {
        HomeFolder home = TestHome.in(folder).replace(TestHome.PAPERS, "fresh: {yearly_in: 4}\n", "");

        assertThat(home.catalog().job("papers").orElseThrow().fresh())
                .isEqualTo(new Freshness.OnWorkingDays(CLOSED, insurance(home)));
        home.replace(TestHome.INSURANCE, "figures: {monthly_closed_on: 25, filed_by: 28}\n", "");
        assertThat(home.catalog().job("papers").orElseThrow().fresh()).isNull();
    }

    private static WorkingCalendar insurance(HomeFolder home) {
        return Objects.requireNonNull(home.catalog().calendars().get("insurance"));
    }

    private static @Nullable Freshness fresh(HomeFolder home) {
        return home.catalog().job("enterprises").orElseThrow().fresh();
    }
}
