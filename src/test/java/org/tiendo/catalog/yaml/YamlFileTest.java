package org.tiendo.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.catalog.TestHome;
import org.tiendo.homes.HomeFolder;

class YamlFileTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void brokenYamlIsOneProblemAndTheOtherFilesAreStillChecked() {
        home.replace(TestHome.SOURCES, "dates: [dd/MM/yyyy]", "dates: [dd/MM/yyyy")
                .replace(TestHome.PLAN, "at_least: 360", "at_laest: 360");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:9:5: unknown key 'at_laest'; did you mean 'at_least'?",
                        "config/sources.yaml:20:20: not YAML: expected ',' or ']', but got :");
    }

    @Test
    void aDuplicateKeyNamesBothPlaces() {
        home.replace(TestHome.JOB, "years: 3", "years: 3\nsource: press");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:7:1: duplicate key 'source'; it stands at 4:1 already");
    }

    @Test
    void tabsAreToldApart() {
        home.replace(TestHome.APPLICATION, "  url:", "\turl:");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:4:1: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)");
    }

    @Test
    void anEmptyFileIsAProblem() {
        home.write(TestHome.INDICATORS, "# nothing yet\n");

        assertThat(problems(home)).containsExactly("config/indicators.yaml:1:1: the file is empty");
    }

    @Test
    void aLargePlanIsReadLikeASmallOne() {
        String comment = "# five million characters of notes that nobody needs to read again\n";
        home.append(TestHome.PLAN, comment.repeat(5_000_000 / comment.length()))
                .replace(TestHome.PLAN, "at_least: 360", "at_laest: 360");

        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:9:5: unknown key 'at_laest'; did you mean 'at_least'?");
    }

    @Test
    void aFewLinesOfAliasesDoNotBecomeBillionsOfValues() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        home.write(TestHome.APPLICATION, bomb.toString());

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:2:10: aliases (*name) are not read; write the value out, or quote it");
    }

    @Test
    void tagsAndKeysThatAreNoWordsAreProblems() {
        home.write(TestHome.APPLICATION, "zone: !!java.net.URL UTC\n? [a]\n: b\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:1:7: tags (!name) are not read; write the value plainly, or quote it",
                        "config/application.yaml:2:3: a key must be a plain word");
    }

    @Test
    void textThatIsNotUtf8IsShownWhereItStarts() {
        byte[] latin = "zone: UTC\n# caf\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        home.write(TestHome.APPLICATION, latin);

        assertThat(problems(home))
                .containsExactly("config/application.yaml:2:6: the text is not UTF-8 from here on; save it as UTF-8");
    }

    @Test
    void aCharacterCutInHalfAtTheEndIsNotUtf8Either() {
        home.write(TestHome.APPLICATION, new byte[] {'z', 'o', 'n', 'e', ':', ' ', (byte) 0xe1, (byte) 0xba});

        assertThat(problems(home))
                .containsExactly("config/application.yaml:1:7: the text is not UTF-8 from here on; save it as UTF-8");
    }

    @Test
    void controlCharactersAreProblems() {
        home.write(TestHome.APPLICATION, "zone: UTC\n# \u0007\n");

        assertThat(problems(home)).containsExactly("config/application.yaml:2:3: a control character; remove it");
    }

    @Test
    void aByteOrderMarkIsNoProblem() {
        home.write(TestHome.APPLICATION, "\ufeff" + home.text(TestHome.APPLICATION));

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void secondDocumentsAreNotSilentlyLeftOut() {
        home.write(TestHome.APPLICATION, "zone: UTC\n---\nzone: UTC\n");

        assertThat(problems(home)).containsExactly("config/application.yaml:2:1: not YAML: but found another document");
    }
}
