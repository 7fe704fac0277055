package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.distance.DataStatus;
import org.tiendo.homes.HomeFolder;

class StatusWordsTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    private StatusWords words() {
        return home.catalog().job("enterprises").orElseThrow().statuses();
    }

    @Test
    void aJobThatStatesNoneHasTheUsualOnesInAnyCaseAndUnicodeForm() {
        assertThat(words().find("sơ bộ")).contains(DataStatus.PRELIMINARY);
        assertThat(words().find(Normalizer.normalize("Chính Thức", Normalizer.Form.NFD)))
                .contains(DataStatus.OFFICIAL);
        assertThat(words().find("Estimate")).contains(DataStatus.ESTIMATE);
        assertThat(words().find("demo")).as("a source is synthetic, no row is").isEmpty();
        assertThat(words().find("")).isEmpty();
    }

    @Test
    void aListOfTheJobReplacesTheUsualOnesOfItsStatusOnly() {
        home.append(TestHome.JOB, "statuses: {preliminary: [Tạm tính, provisional]}\n");

        assertThat(words().find("tạm tính")).contains(DataStatus.PRELIMINARY);
        assertThat(words().find("sơ bộ")).isEmpty();
        assertThat(words().find("preliminary")).contains(DataStatus.PRELIMINARY);
        assertThat(words().find("ước tính")).contains(DataStatus.ESTIMATE);
    }

    @Test
    void aWordMeansOneStatus() {
        home.append(TestHome.JOB, "statuses: {estimate: [tạm tính, official], preliminary: [Tạm tính]}\n");

        assertThat(problems(home))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("'official' means official already"),
                        second -> assertThat(second).endsWith("'Tạm tính' means estimate already"));
    }
}
