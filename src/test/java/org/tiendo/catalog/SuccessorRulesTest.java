package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class SuccessorRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void theSharesAddUpToOne() {
        home.replace(TestHome.AREAS, "share: 0.75", "share: 0.7");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:28:13: the shares of what became of area '700' must add up to 1, not to 0.95");
    }

    @Test
    void anAreaThatBecameOthersHasEnded() {
        home.replace(TestHome.AREAS, "    valid_to: 2020-12-31\n", "");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:27:5: area '700' became others and has no valid_to, the last day it existed; add it");
    }

    @Test
    void aSuccessorIsAnAreaAndStandsThereOnce() {
        home.replace(TestHome.AREAS, "{area: 701,", "{area: 71,");
        assertThat(problems(home)).containsExactly("config/areas.yaml:28:21: unknown area '71'; did you mean '701'?");

        home.replace(TestHome.AREAS, "{area: 71,", "{area: 702,");
        assertThat(problems(home)).contains("config/areas.yaml:28:47: area '702' stands here twice");

        home.replace(TestHome.AREAS, "{area: 702, share: 0.25}", "{area: 62-poor, share: 0.25}");
        assertThat(problems(home))
                .containsExactly("config/areas.yaml:28:21: '62-poor' is a group of areas, and no area becomes one");
    }

    @Test
    void noAreaBecomesAWholeThatItWasAPartOf() {
        home.replace(TestHome.AREAS, "{area: 701, share: 0.25}", "{area: 613, share: 0.25}");
        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:28:21: area '700' is a part of '613', which counts its figures already; name the areas of the same level that it became, or none");

        home.replace(TestHome.AREAS, "{area: 613, share: 0.25}", "{area: 62, share: 0.25}");
        assertThat(problems(home)).singleElement().asString().contains("area '700' is a part of '62'");
    }

    @Test
    void aSuccessorExistsOnTheDayAfter() {
        home.replace(TestHome.AREAS, "valid_to: 2020-12-31", "valid_to: 2020-11-30");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:28:21: area '701' does not exist on 2020-12-01, the day after '700' ended: it is valid from 2021-01-01 to now",
                        "config/areas.yaml:28:47: area '702' does not exist on 2020-12-01, the day after '700' ended: it is valid from 2021-01-01 to now");
    }

    @Test
    void noAreaBecomesItself() {
        home.replace(
                TestHome.AREAS,
                "    valid_from: 2021-01-01\n  - code: 702",
                "    valid_to: 2021-12-31\n    became: [{area: 700}]\n  - code: 702");

        assertThat(problems(home))
                .contains("config/areas.yaml:28:5: area '700' becomes itself: 700, then 701, then 700");
    }

    @Test
    void anAreaIsAPartOfOneAreaAtATime() {
        home.replace(TestHome.AREAS, "valid_from: 2011-01-01", "valid_from: 2010-12-31");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:26:49: an area is a part of one area at a time; the days overlap with those of '613'");
    }

    @Test
    void everyParentIsThere() {
        home.replace(TestHome.AREAS, "{area: 613, valid_from", "{area: 6130, valid_from");

        assertThat(problems(home)).containsExactly("config/areas.yaml:26:56: unknown area '6130'; did you mean '613'?");
    }
}
