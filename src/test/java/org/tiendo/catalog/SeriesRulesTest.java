package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class SeriesRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void aJobYieldsASeriesOnce() {
        home.replace(TestHome.JOB, "code: capital", "code: enterprises")
                .write(TestHome.PAPERS, home.text(TestHome.PAPERS));

        assertThat(problems(home))
                .contains(
                        "jobs/enterprises/job.yaml:20:11: duplicate series 'enterprises'; it is defined at jobs/enterprises/job.yaml:13 already");
    }

    @Test
    void jobsThatFeedOneSeriesAgree() {
        home.replace(
                TestHome.PAPERS,
                "{code: capital, kind: flow, unit: tỷ đồng, aggregate: none, value: figure, areas: [62]}",
                "{code: capital, kind: stock, unit: VND, aggregate: none, value: figure, areas: [62], tolerance: 0.2}");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:18:27: series 'capital' has kind 'flow' in jobs/enterprises/job.yaml:20 and 'stock' here; its jobs must agree",
                        "jobs/papers/job.yaml:18:40: series 'capital' has unit 'tỷ đồng' in jobs/enterprises/job.yaml:20 and 'VND' here; its jobs must agree",
                        "jobs/papers/job.yaml:18:101: series 'capital' has tolerance '0.02' in jobs/enterprises/job.yaml:20 and '0.2' here; its jobs must agree");
    }

    @Test
    void aNumberIsTakenFromAColumnAndRowsAreCountedWithoutOne() {
        home.replace(TestHome.JOB, "    value: capital_vnd\n", "")
                .replace(TestHome.JOB, "aggregate: count", "aggregate: count\n    value: code");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:17:5: rows are counted: remove value, or use another aggregate",
                        "jobs/enterprises/job.yaml:21:5: missing key 'value': the column that is summed");
    }

    @Test
    void whatIsMissingIsNotZeroWhereOnlyAdditionsAreDelivered() {
        home.replace(TestHome.JOB, "delivers: everything", "delivers: additions");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:19:13: with delivers: additions a missing row means nothing, and with absent: zero it means zero; remove one of the two");
    }

    @Test
    void aMisspeltValueIsOneProblem() {
        home.replace(TestHome.JOB, "    value: capital_vnd\n", "    valeu: capital_vnd\n");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:24:5: unknown key 'valeu'; did you mean 'value'?");
    }

    @Test
    void figuresThatStandForThemselvesHaveNoGrain() {
        home.replace(TestHome.PAPERS, "code: people, kind: stock,", "code: people, kind: stock, grain: year,");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:15:33: each row is a figure of its own period: remove grain, or use another aggregate");
    }

    @Test
    void aFlowOfSingleDaysSaysWhatADayWithoutARowMeans() {
        home.replace(TestHome.PAPERS, "  period_start: from\n  period_end: to\n", "  day: from\n");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:17:59: each row is the figure of its day, and a day without a row counts as not reported; write absent: zero where such a day is zero or absent: missing where every day has a row, or add the rows up with aggregate: sum");
        home.replace(TestHome.PAPERS, "code: capital, kind: flow,", "code: capital, kind: flow, absent: missing,");
        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aRateIsNotSummed() {
        home.replace(
                TestHome.PAPERS,
                "kind: published_rate, unit: bậc, aggregate: none",
                "kind: published_rate, unit: bậc, aggregate: sum");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:17:62: a published_rate adds up over nothing: expected last or none, found 'sum'");
    }

    @Test
    void areasAreThereOnceAndByTheirCodes() {
        home.replace(TestHome.JOB, "areas: [62, 613]", "areas: [62, Kon Plông, 62, 999]")
                .replace(TestHome.JOB, "parts_of: 62, with: [62]", "parts_of: 618");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:18:23: area '618' has no parts in 2023-01-01..2023-12-31",
                        "jobs/enterprises/job.yaml:26:17: unknown area 'Kon Plông'; its code is '613'",
                        "jobs/enterprises/job.yaml:26:28: area '62' stands here twice",
                        "jobs/enterprises/job.yaml:26:32: unknown area '999'; areas: 613, 618, 62, 62-poor, 700, 701, 702");
    }

    @Test
    void withoutAnAreaColumnASeriesSpeaksOfOneArea() {
        home.replace(TestHome.PAPERS, "  area: place\n", "")
                .replace(
                        TestHome.PAPERS,
                        "none, value: figure, areas: [62, 613, 618]",
                        "none, value: figure, areas: [62]");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:15:96: without a column area, a series speaks of one area; found 3");
    }
}
