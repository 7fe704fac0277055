package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.homes.HomeFolder;

class SourceRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void aSourceIsNamedOnce() {
        home.replace(TestHome.SOURCES, "name: press", "name: register");

        assertThat(problems(home))
                .contains(
                        "config/sources.yaml:12:11: duplicate source 'register'; it is defined at config/sources.yaml:3 already");
    }

    @Test
    void aFolderThatIsNotThereNowIsNoProblemOfTheHome() {
        home.replace(TestHome.SOURCES, "folder: files", "folder: flies");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aDelimiterIsOneCharacter() {
        home.replace(TestHome.SOURCES, "delimiter: \";\"", "delimiter: \";;\"");

        assertThat(problems(home)).containsExactly("config/sources.yaml:16:18: expected one character, found ';;'");
    }

    @Test
    void noTwoPatternsOfDatesReadOneTextDifferently() {
        home.replace(TestHome.SOURCES, "dates: [dd/MM/yyyy]", "dates: [yyyy-MM, dd/MM/yyyy, MM/dd/yyyy]");

        assertThat(problems(home))
                .containsExactly("config/sources.yaml:19:36: patterns 'dd/MM/yyyy' and 'MM/dd/yyyy' read one text"
                        + " differently: '02/01/2024' is 2024-01-02 by the first and 2024-02-01 by the second; keep the"
                        + " one that the files are written in");
    }

    @Test
    void aPatternThatIsNoneIsNotHeldAgainstTheOthers() {
        home.replace(TestHome.SOURCES, "dates: [dd/MM/yyyy]", "dates: [dd/MM/yyyy, YYYY-MM-dd]");

        assertThat(problems(home))
                .containsExactly(
                        "config/sources.yaml:19:27: expected a date pattern such as dd/MM/yyyy or yyyy-MM,"
                                + " found 'YYYY-MM-dd'; did you mean 'yyyy-MM-dd'? Y is the year of a week, D the day of a year");
    }

    @Test
    void aUrlIsOfJdbc() {
        home.replace(TestHome.SOURCES, "jdbc:h2:file:{home}/register", "mysql://db/register");

        assertThat(problems(home)).containsExactly("config/sources.yaml:7:12: expected a URL that starts with jdbc:");
    }

    @Test
    void aVariableThatIsNotSetNeedsADefault() {
        home.replace(TestHome.SOURCES, "user: reader", "user: \"${DB_USER}\"")
                .replace(TestHome.SOURCES, "folder: files", "folder: \"${NO DATA}\"");

        assertThat(problems(home))
                .containsExactly(
                        "config/sources.yaml:8:13: the environment has no DB_USER; set it, or give a default: ${DB_USER:-...}",
                        "config/sources.yaml:15:15: expected ${NAME} or ${NAME:-default}");
    }

    @Test
    void aPasswordMustNotStandInAFile() {
        home.replace(TestHome.SOURCES, "\"${REGISTER_PASSWORD}\"", "hunter2")
                .replace(TestHome.APPLICATION, "\"${STORE_PASSWORD}\"", "\"${STORE_PASSWORD:-hunter2}\"");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:6:13: a password must not stand here; write ${NAME}, ${NAME:-} or file:PATH",
                        "config/sources.yaml:9:17: a password must not stand here; write ${NAME}, ${NAME:-} or file:PATH");
    }

    @Test
    void aPasswordOfDigitsIsNotShownEither() {
        home.replace(TestHome.SOURCES, "\"${REGISTER_PASSWORD}\"", "12345678");

        assertThat(problems(home))
                .containsExactly(
                        "config/sources.yaml:9:17: a password must not stand here; write ${NAME}, ${NAME:-} or file:PATH");
    }

    @Test
    void aPasswordInAUrlIsFoundWhereverItHides() {
        home.replace(
                        TestHome.SOURCES,
                        "jdbc:h2:file:{home}/register",
                        "jdbc:mysql://db/register?user=a&password=hunter2")
                .replace(
                        TestHome.APPLICATION,
                        "jdbc:h2:file:{home}/store",
                        "${URL:-jdbc:mysql://root:hunter2@db/store}");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:4:8: a password must not stand in a URL; use the key password",
                        "config/sources.yaml:7:12: a password must not stand in a URL; use the key password");
    }

    @Test
    void thePasswordsFileMustBeThere() {
        home.replace(TestHome.SOURCES, "\"${REGISTER_PASSWORD}\"", "file:secrets/register");

        assertThat(problems(home))
                .containsExactly("config/sources.yaml:9:17: the password's file "
                        + home.folder().toAbsolutePath().resolve("secrets/register")
                        + " can't be read; create it, or name another (a path is relative to the home)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2",
                "[hunter2]",
                "{hunter2: hunter2}",
                "*hunter2",
                "!hunter2 x",
                "!hunter2!x",
                "'hunter2",
                "&hunter2",
                "\"${hunter2 x}\"",
                "\"${NAME:-hunter2}\"",
                "@hunter2",
                "hunter2: x",
                "hunter2\n      password: hunter2",
                ""
            })
    void noMessageTellsAPasswordHoweverItIsMistyped(String written) {
        home.replace(TestHome.SOURCES, "\"${REGISTER_PASSWORD}\"", written);

        assertThat(problems(home)).isNotEmpty().noneMatch(problem -> problem.contains("hunter2"));
    }

    @Test
    void aWordBesideANumberMeansOneThing() {
        home.replace(TestHome.SOURCES, "about: [khoảng]", "about: [khoảng, TRÊN]")
                .replace(TestHome.SOURCES, "less_than: [dưới]", "less_than: [không quá]");

        assertThat(problems(home))
                .containsExactly(
                        "config/sources.yaml:28:18: 'trên' stands under 'about' and under 'more_than'; it can mean one of the two",
                        "config/sources.yaml:30:18: 'không quá' stands under 'at_most' and under 'less_than'; it can mean one of the two");
    }

    @Test
    void aWordBesideANumberIsNoNumberAndNoSignThatIsReadAlready() {
        home.replace(TestHome.SOURCES, "about: [khoảng]", "about: [\"24\"]")
                .replace(TestHome.SOURCES, "more_than: [trên]", "more_than: [\" > \"]")
                .replace(TestHome.SOURCES, "within: 0.05", "within: 5")
                .replace(TestHome.SOURCES, "less_than: [dưới]", "less_than: [" + "a".repeat(31) + "]");

        assertThat(problems(home))
                .containsExactly(
                        "config/sources.yaml:25:15: expected a word beside a number, without digits, at most 30, that is none of >=, >, <= and <, found '24'",
                        "config/sources.yaml:26:15: expected at most 1, found '5'",
                        "config/sources.yaml:28:19: expected a word beside a number, without digits, at most 30, that is none of >=, >, <= and <, found ' > '",
                        "config/sources.yaml:30:19: expected a word beside a number, without digits, at most 30, that is none of >=, >, <= and <, found '"
                                + "a".repeat(31) + "'");
    }
}
