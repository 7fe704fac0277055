package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BandRulesTest {

    @TempDir
    private Path folder;

    @Test
    void aRangeThatIsGoodInsideHasNoBaseline() {
        TestHome home = TestHome.in(folder);
        home.replace(TestHome.INDICATORS, "good: down", "good: inside")
                .replace(
                        TestHome.PLAN,
                        "    at_most: 7\n",
                        "    between: [5, 7]\n    baseline: {date: 2022-12-31, value: 9}\n");

        assertThat(home.problems())
                .contains("config/plans/2023.yaml:24:5: a baseline is where a path starts, and a range that is"
                        + " good inside has none");
    }
}
