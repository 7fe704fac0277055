package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;
import static org.tiendo.catalog.TestHome.warnings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.homes.HomeFolder;

class ScheduleRulesTest {

    private static final String SCHEDULE =
            "schedule: {cron: \"0 30 1 * * ?\", zone: UTC, deadline: \"02:30\", missed: all, on_working_days_of: offices}";

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void readsASchedule() {
        Catalog catalog = home.catalog();

        assertThat(catalog.job("enterprises").orElseThrow().schedule())
                .isEqualTo(new Schedule(
                        "0 30 1 * * ?",
                        ZoneId.of("UTC"),
                        LocalTime.of(2, 30),
                        Missed.ALL,
                        Objects.requireNonNull(catalog.calendars().get("offices"))));
    }

    @Test
    void aScheduleHasDefaults() {
        assertThat(home.catalog().job("papers").orElseThrow().schedule())
                .isEqualTo(new Schedule("0 0 4 1 * ?", ZoneId.of("Asia/Ho_Chi_Minh"), null, Missed.LATEST, null));
    }

    @ParameterizedTest
    @CsvSource({
        "0 30 1 * * ?, 01:29, 2023-01-02 01:30",
        "0 30 1 * * ?, 01:30, 2023-01-02 01:30",
        "0 0 * * * ?, 04:30, 2023-01-02 05:00",
        "0 0 6 1 6 ?, 05:00, 2023-06-01 06:00",
        "0 30 1/6 * * ?, 19:00, 2023-01-02 19:30",
        "* * * * * ?, 23:59, 2023-01-02 23:59"
    })
    void aDeadlineIsAfterEveryTimeTheJobIsDue(String cron, String deadline, String late) {
        schedule("{cron: \"" + cron + "\", zone: UTC, deadline: \"" + deadline + "\", on_working_days_of: offices}");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .startsWith("jobs/enterprises/job.yaml:36:")
                .endsWith("the deadline " + deadline + " is not after the job is due: on " + late + " in UTC");
    }

    @Test
    void aScheduleForDaysOffIsAProblem() {
        schedule("{cron: \"0 0 4 ? * SUN\", on_working_days_of: offices}");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:36:18: '0 0 4 ? * SUN' never fires on a usual working day of 'offices'");
    }

    @Test
    void theCalendarOfAScheduleIsThere() {
        schedule("{cron: \"0 0 4 * * ?\", on_working_days_of: ofices}");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:36:53: unknown calendar 'ofices'; did you mean 'offices'?");
    }

    @Test
    void wordsThatMeanNothingAreToldWhatIsExpected() {
        schedule("{cron: \"0 0 4 * * ?\", zone: Asia/Hanoi, deadline: 4h, missed: sometimes}");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:36:39: expected a zone such as Asia/Ho_Chi_Minh, found 'Asia/Hanoi'",
                        "jobs/enterprises/job.yaml:36:61: expected a time of day such as 04:30, found '4h'",
                        "jobs/enterprises/job.yaml:36:73: expected one of all, latest, none, found 'sometimes'");
    }

    @Test
    void warnsOfATimeThatTheClocksSkip() {
        schedule("{cron: \"0 30 2 * * ?\", zone: Europe/Paris}");

        assertThat(warnings(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:36:18: warning: '0 30 2 * * ?' is due at a time that the clocks of"
                                + " Europe/Paris skip: on 2023-03-26 at 03:00 instead of 02:30. Choose a time before or"
                                + " after the change");
    }

    @ParameterizedTest
    @CsvSource({
        "0 */15 2 * * ?, Australia/Lord_Howe, 2023-10-01 at 02:30 instead of 02:00",
        "0 10/20 2 * * ?, Australia/Lord_Howe, 2023-10-01 at 02:30 instead of 02:10",
        "'0 0 1,2,3 * * ?', Europe/Paris, 2023-03-26 at 03:00 instead of 02:00"
    })
    void warnsOfOneTimeAmongSeveralThatTheClocksSkip(String cron, String zone, String moved) {
        schedule("{cron: \"" + cron + "\", zone: " + zone + "}");

        assertThat(warnings(home)).singleElement().asString().contains("skip: on " + moved);
    }

    /** The change falls on the 28th in 2027 for the first time. */
    @Test
    void warnsOfAChangeThatIsYearsAway() {
        schedule("{cron: \"0 30 2 28 * ?\", zone: Europe/Paris}");

        assertThat(warnings(home)).singleElement().asString().contains("on 2027-03-28 at 03:00 instead of 02:30");
    }

    @ParameterizedTest
    @CsvSource({
        "0 30 1 * * ?, Europe/Paris",
        "0 0 3 * * ?, Europe/Paris",
        "0 0/10 * * * ?, Europe/Paris",
        "0 */15 3 * * ?, Australia/Lord_Howe",
        "0 30/15 2 * * ?, Australia/Lord_Howe",
        "0 30 2 27 * ? 2023, Europe/Paris",
        "0 30 2 * * ?, Asia/Ho_Chi_Minh",
        "0 30 2 * * ?, UTC"
    })
    void doesNotWarnOfTimesThatExistOnEveryDay(String cron, String zone) {
        schedule("{cron: \"" + cron + "\", zone: " + zone + "}");

        assertThat(warnings(home)).isEmpty();
    }

    private void schedule(String schedule) {
        home.replace(TestHome.JOB, SCHEDULE, "schedule: " + schedule);
    }
}
