package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class BandRulesTest {

    @TempDir
    private Path folder;

    @Test
    void aRangeThatIsGoodInsideHasNoBaseline() {
        HomeFolder home = TestHome.in(folder);
        home.replace(TestHome.INDICATORS, "good: down", "good: inside")
                .replace(
                        TestHome.PLAN,
                        "    at_most: 7\n",
                        "    between: [5, 7]\n    baseline: {date: 2022-12-31, value: 9}\n");

        assertThat(problems(home))
                .contains("config/plans/2023.yaml:24:5: a baseline is where a path starts, and a range that is"
                        + " good inside has none");
    }
}
