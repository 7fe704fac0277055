package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class IndicatorRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void anIndicatorIsDefinedOnce() {
        home.replace(TestHome.INDICATORS, "code: capital_share", "code: poverty")
                .replace(TestHome.PLAN, "indicator: capital_share", "indicator: new_enterprises")
                .replace(TestHome.PLAN, "areas: [62]\n    more_than", "areas: [62-poor]\n    more_than")
                .replace(TestHome.PLAN, ", with: [62-poor]}", "}");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:41:11: duplicate indicator 'poverty'; it is defined at config/indicators.yaml:19 already");
    }

    @Test
    void aSeriesThatNobodyPullsIsFoundWhereverItIsMeasured() {
        home.replace(
                        TestHome.INDICATORS,
                        "flow: enterprises\n  - code: population",
                        "flow: enterprise\n  - code: population")
                .replace(TestHome.INDICATORS, "series: people", "series: peple")
                .replace(TestHome.INDICATORS, "{flow: capital}", "{flow: gold}")
                .replace(TestHome.INDICATORS, "of: {level: rank}", "of: {level: runk}");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:10:13: unknown series 'enterprise'; did you mean 'enterprises'?",
                        "config/indicators.yaml:18:23: unknown series 'peple'; did you mean 'people'?",
                        "config/indicators.yaml:39:21: unknown series 'runk'; did you mean 'rank'?",
                        "config/indicators.yaml:49:27: unknown series 'gold'; series: beds, capital, enterprises, people, poor, rank, visitors");
    }

    @Test
    void aFlowIsSummedAndAStockIsRead() {
        home.replace(
                        TestHome.INDICATORS,
                        "flow: enterprises\n  - code: population",
                        "flow: people\n  - code: population")
                .replace(TestHome.INDICATORS, "series: people", "series: capital");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:10:13: series 'people' is a stock; measure it as level",
                        "config/indicators.yaml:18:23: series 'capital' is a flow; measure it as flow");
    }

    @Test
    void growthOfAFlowIsCountedFromTheEndOfAYear() {
        String flow = "of: {flow: enterprises}\n        against: ";
        home.replace(TestHome.INDICATORS, flow + "same_period_last_year", flow + "2020-06-30");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:75:18: a flow is compared with the same months of a whole year: expected its last day, 2020-12-31, found 2020-06-30");
    }

    @Test
    void growthOfARatioThatRestsOnAFlowIsToo() {
        String ratio = "            scale: 1000\n        against: ";
        home.replace(TestHome.INDICATORS, ratio + "same_period_last_year", ratio + "2020-06-30");

        assertThat(problems(home)).singleElement().asString().contains(": a flow is compared");

        home.replace(TestHome.INDICATORS, ratio + "2020-06-30", ratio + "2020-12-31");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void growthOfALevelMayBeCountedFromAnyDay() {
        home.replace(TestHome.INDICATORS, "against: 2020-12-31", "against: 2020-06-30");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void growthIsMeasuredAsWhatGrows() {
        home.replace(TestHome.INDICATORS, "of: {flow: enterprises}", "of: {level: enterprises}")
                .replace(TestHome.INDICATORS, "against: 2020-12-31", "against: last year");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:74:21: series 'enterprises' is a flow; measure it as flow",
                        "config/indicators.yaml:85:18: expected same_period_last_year, or a date such as 2020-12-31, found 'last year'");
    }

    @Test
    void aSeriesOfAJobThatCouldNotBeReadIsNoSecondProblem() {
        home.write(TestHome.PAPERS, "job: [");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:1:7: not YAML: expected the node content, but found '<stream end>'");
    }
}
