package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.homes.HomeFolder;

class HomeFingerprintTest {

    @TempDir
    private Path folder;

    private HomeFolder home;
    private String before;

    @BeforeEach
    void aHome() {
        home = TestHome.in(folder.resolve("one"));
        before = home.catalog().fingerprint();
    }

    @Test
    void isTheSameForTheSameFilesWhereverTheyLieAndWhateverTheEnvironmentHolds() {
        HomeFolder other = TestHome.in(folder.resolve("another/place")).with("REGISTER_PASSWORD", "another");

        assertThat(other.catalog().fingerprint()).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TestHome.APPLICATION,
                TestHome.SOURCES,
                TestHome.PLAN,
                TestHome.OFFICES,
                TestHome.JOB,
                "jobs/enterprises/enterprises.sql"
            })
    void changesWithEveryFileThatSaysWhatRuns(String file) {
        assertThat(home.append(file, "\n").catalog().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void changesWithTheNameOfAFile() {
        home.write("config/calendars/half_yearly.yaml", home.text(TestHome.YEARLY))
                .delete(TestHome.YEARLY);

        assertThat(home.catalog().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void dataNotesAndHiddenFilesDoNotCount() {
        home.append("files/papers.csv", "x\n")
                .write("jobs/papers/papers.csv", "x\n")
                .write("jobs/README.md", "# Jobs\n")
                .write("jobs/.old/job.yaml", "job: old\n")
                .write("config/.sources.yaml", "sources: []\n")
                .write("data/x.sql", "SELECT 1");

        assertThat(home.catalog().fingerprint()).isEqualTo(before);
    }
}
