package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class AreaRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void aCodeIsGivenOnce() {
        home.replace(TestHome.AREAS, "code: 618", "code: 613")
                .replace(TestHome.PLAN, "[618]", "[613]")
                .write(TestHome.PAPERS, home.text(TestHome.PAPERS).replace(", 618]", "]"));

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:15:11: duplicate area '613'; it is defined at config/areas.yaml:7 already");
    }

    @Test
    void aParentIsThere() {
        home.replace(TestHome.AREAS, "parent: 62\n    valid_from", "parent: Kon\n    valid_from");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:10:13: unknown area 'Kon'; areas: 613, 618, 62, 62-poor, 700, 701, 702");
    }

    @Test
    void noAreaIsAPartOfItself() {
        home.replace(TestHome.AREAS, "    kind: province\n", "    kind: province\n    parent: 613\n");

        assertThat(problems(home))
                .containsExactly("config/areas.yaml:6:13: area '62' is a part of itself: 62 in 613 in 62");
    }

    @Test
    void validityRunsForward() {
        home.replace(TestHome.AREAS, "valid_to: 2025-06-30\n", "valid_to: 2001-06-30\n")
                .replace(TestHome.AREAS, "valid_from: 2018-01-01", "valid_from: 2028-01-01");

        assertThat(problems(home))
                .contains(
                        "config/areas.yaml:11:17: valid_from 2002-01-31 is after valid_to 2001-06-30",
                        "config/areas.yaml:14:34: valid_from 2028-01-01 is after valid_to 2025-06-30");
    }

    @Test
    void aGroupHasMembers() {
        home.replace(TestHome.AREAS, "members: {flag: poor,", "members: {flag: por,");

        assertThat(problems(home))
                .containsExactly("config/areas.yaml:22:21: no area bears the flag 'por'; did you mean 'poor'?");
    }
}
