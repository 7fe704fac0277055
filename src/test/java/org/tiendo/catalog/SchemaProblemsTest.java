package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class SchemaProblemsTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void theHomeThatTheTestsBreakHasNoProblems() {
        assertThat(problems(home)).isEmpty();
    }

    @Test
    void anUnknownKeyIsToldTheNearestKnownOneAndItsAbsenceIsNoSecondProblem() {
        home.replace(TestHome.JOB, "source: register", "sorce: register");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:4:1: unknown key 'sorce'; did you mean 'source'?");
    }

    @Test
    void anUnknownKeyLikeNoOtherIsToldAllThatAreKnown() {
        home.replace(TestHome.APPLICATION, "block_rows", "parallel");

        assertThat(problems(home))
                .containsExactly("config/application.yaml:8:8: unknown key 'parallel'; expected block_rows");
    }

    @Test
    void aMisspeltAlternativeIsOneProblem() {
        home.replace(TestHome.JOB, "query: enterprises.sql", "qury: enterprises.sql");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:5:1: unknown key 'qury'; did you mean 'query'?");
    }

    @Test
    void aMissingKeyIsAskedForWhereItsBlockStarts() {
        home.replace(TestHome.INDICATORS, "    unit: bậc\n", "");

        assertThat(problems(home)).containsExactly("config/indicators.yaml:30:5: missing key 'unit'");
    }

    @Test
    void aWrongTypeShowsWhatWasFound() {
        home.replace(TestHome.JOB, "years: 3", "years: abc");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:6:8: expected a whole number, found 'abc'");
    }

    @Test
    void aListInPlaceOfABlockIsOneProblem() {
        home.replace(TestHome.PLAN, "{date: 2022-12-31, value: 37}", "[2022-12-31]");

        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:44:15: expected text or a block of keys, found a list");
    }

    @Test
    void aKeyWithoutAValueIsNotSilentlyNothing() {
        home.replace(TestHome.JOB, "description: One row per enterprise", "description:");

        assertThat(problems(home)).containsExactly("jobs/enterprises/job.yaml:3:13: expected text, found nothing");
    }

    @Test
    void aWordOutsideItsListIsToldTheListAndTheNearest() {
        home.replace(TestHome.JOB, "aggregate: count", "aggregate: cuont");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:16:16: expected one of sum, count, last, none, found 'cuont'; did you mean 'count'?");
    }

    @Test
    void numbersOutsideTheirRangeAreProblems() {
        home.replace(TestHome.JOB, "years: 3", "years: 0")
                .replace(TestHome.JOB, "rejects: 0.1", "rejects: 1.5")
                .replace(TestHome.JOB, "multiplier: 1e-9", "multiplier: 0");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:6:8: expected at least 1, found '0'",
                        "jobs/enterprises/job.yaml:25:17: expected more than 0, found '0'",
                        "jobs/enterprises/job.yaml:35:19: expected at most 1, found '1.5'");
    }

    @Test
    void aNumberTooLongToCalculateWithIsNone() {
        home.replace(TestHome.PLAN, "more_than: 2.5", "more_than: 1e999999999");

        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:38:16: expected a number, found '1e999999999'");
    }

    @Test
    void formatsSayWhatFits() {
        home.replace(TestHome.JOB, "method_breaks: [2022-01-01]", "method_breaks: [31/12/2021]")
                .replace(TestHome.PLAN, "{by: 2023-06-30,", "{by: 2023-02-30,")
                .replace(TestHome.INDICATORS, "arrives: P5M", "arrives: 5 months")
                .replace(TestHome.SOURCES, "timeout: 30s", "timeout: 30 s")
                .replace(TestHome.SOURCES, "zone: UTC", "zone: Asia/Hanoi")
                .replace(TestHome.SOURCES, "encoding: windows-1258", "encoding: vni")
                .replace(TestHome.JOB, "cron: \"0 30 1 * * ?\"", "cron: \"30 1 * * *\"")
                .replace(TestHome.AREAS, "code: 62-poor", "code: 62 poor")
                .replace(TestHome.PLAN, ", with: [62-poor]}", "}")
                .replace(TestHome.SOURCES, "dates: [dd/MM/yyyy]", "dates: [bad pattern]");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:19:11: expected an area's code of letters, digits, - and _, at most 64, found '62 poor'",
                        "config/indicators.yaml:36:14: expected a period such as P5M or P2Y, found '5 months'",
                        "config/plans/2023.yaml:14:14: expected a date such as 2023-12-31, found '2023-02-30'",
                        "config/sources.yaml:10:16: expected a duration such as 30s, 2m or PT30S, found '30 s'",
                        "config/sources.yaml:11:13: expected a zone such as Asia/Ho_Chi_Minh, found 'Asia/Hanoi'",
                        "config/sources.yaml:17:17: expected an encoding such as UTF-8 or windows-1258, found 'vni'",
                        "config/sources.yaml:19:15: expected a date pattern such as dd/MM/yyyy or yyyy-MM, found 'bad pattern'",
                        "jobs/enterprises/job.yaml:27:21: expected a date such as 2023-12-31, found '31/12/2021'",
                        "jobs/enterprises/job.yaml:36:18: expected a Quartz cron expression: seconds minutes hours day-of-month month day-of-week, such as \"0 30 1 * * ?\", found '30 1 * * *'");
    }

    @Test
    void exactlyOneComparatorIsExpected() {
        home.replace(TestHome.PLAN, "    more_than: 2.5\n", "")
                .replace(TestHome.PLAN, "    less_than: 20\n", "    less_than: 20\n    at_most: 20\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:26:5: expected exactly one of at_least, more_than, at_most, less_than, between, followed; found less_than, at_most",
                        "config/plans/2023.yaml:37:5: expected exactly one of at_least, more_than, at_most, less_than, between, followed; found none");
    }

    @Test
    void followedIsTrueOrLeftOut() {
        home.replace(TestHome.PLAN, "followed: true", "followed: false");

        assertThat(problems(home)).containsExactly("config/plans/2023.yaml:18:15: expected true, found 'false'");
    }

    @Test
    void aDayOrAPeriodIsExpected() {
        home.replace(TestHome.JOB, "  day: registered_on\n", "");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:8:3: expected exactly one of day, period_start with period_end; found none");
    }

    @Test
    void aMeasureIsExactlyOneKind() {
        home.replace(TestHome.INDICATORS, "of: {level: rank}", "of: {}")
                .replace(
                        TestHome.INDICATORS, "      flow: enterprises", "      flow: enterprises\n      level: people");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:10:7: expected exactly one of flow, level, ratio, change, growth; found flow, level",
                        "config/indicators.yaml:40:13: expected exactly one of level, ratio; found none");
    }

    @Test
    void anEmptyListIsAProblem() {
        home.replace(
                TestHome.PAPERS,
                "bậc, aggregate: none, value: figure, areas: [62]}",
                "bậc, aggregate: none, value: figure, areas: []}");

        assertThat(problems(home))
                .containsExactly("jobs/papers/job.yaml:17:90: expected at least one value, found an empty list");
    }
}
