package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.homes.HomeFolder;
import org.tiendo.report.Golden;

class CommandLineProgramTest {

    private final Typist typist = new Typist();

    @Test
    void explainsItself() {
        assertThat(typist.type("--help")).isZero();
        Golden.assertSame(typist.out(), "help.txt");
    }

    @Test
    void explainsEveryCommandAloneAsItDoesAmongAll() {
        List<String> commands = listed();

        assertThat(commands).contains("run", "board", "user").hasSizeGreaterThan(30);
        for (String command : commands) {
            assertThat(typist.type(command, "--help")).as(command).isZero();
            String alone = typist.out();
            assertThat(alone).contains("Usage: tiendo " + command, "--home=DIR", "Exit codes:");
            typist.type("--home=.", command, "--help");
            assertThat(typist.out()).isEqualTo(alone);
        }
    }

    /** The commands that the help lists, in the column of their names. */
    private List<String> listed() {
        typist.type("--help");
        return typist.out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    @Test
    void tellsWhichProgramItIs() {
        assertThat(typist.type("version")).isZero();
        String asCommand = typist.out();
        assertThat(typist.type("--version")).isZero();

        assertThat(asCommand).startsWith("tiendo ").contains("Java ").isEqualTo(typist.out());
    }

    @Test
    void wantsACommand() {
        assertThat(typist.type()).isEqualTo(2);
        assertThat(typist.out()).isEmpty();
        assertThat(typist.err()).contains("Usage: tiendo");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(typist.type("bord")).isEqualTo(2);
        assertThat(typist.err()).contains("bord", "board", "Try: tiendo --help");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(typist.type("board", "--date", "31/12/2023")).isEqualTo(2);
        assertThat(typist.err()).contains("--date", "31/12/2023", "Try: tiendo board --help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "board --date 2023-02-30 | --date takes a date such as 2023-12-31, not \"2023-02-30\".",
                "export --date=soon | --date takes a date such as 2023-12-31, not \"soon\".",
                "inquiry ask --due soon | --due takes a date such as 2023-12-31, not \"soon\".",
                "restatements --since x | --since takes a date such as 2023-12-31, not \"x\".",
                "runs --limit x | --limit takes a whole number, not \"x\".",
                "board --revision 1.5 | --revision takes a whole number, not \"1.5\".",
                "audit-pack --year now | --year takes a whole number, not \"now\".",
                "show abc | RUN takes a whole number, not \"abc\".",
                "report --month 2024-13 | --month takes a month such as 2023-10, not \"2024-13\".",
                "pause --for ever --reason x | --for takes a length such as 45m, 2h or 3d, not \"ever\".",
                "board --as-known then | --as-known takes a date such as 2024-06-30 or a moment such as"
                        + " 2024-06-30T18:00:00+07:00, not \"then\".",
            })
    void saysInPlainWordsWhatAnOptionTakes(String arguments, String sentence) {
        assertThat(typist.type(arguments.split(" "))).isEqualTo(2);
        assertThat(typist.err()).startsWith(sentence + System.lineSeparator()).doesNotContain("java.", "Invalid value");
    }

    @Test
    void refusesAFormatItDoesNotKnowAndNamesThoseItDoes() {
        assertThat(typist.type("board", "--format", "xml")).isEqualTo(2);
        assertThat(typist.err()).contains("xml", "[TABLE, CSV, JSON]");
    }

    @Test
    void refusesAHomeThatIsNotThere() {
        assertThat(typist.type("validate", "--home", "nowhere")).isEqualTo(2);
        assertThat(typist.err()).contains("There is no folder " + HomeFolder.FIGURES.resolve("nowhere"));
    }

    @Test
    void takesTheHomeFromTheEnvironmentWhenNoneIsNamed() {
        typist.environment.put("TIENDO_HOME", "from-environment");

        typist.type("validate");
        assertThat(typist.err()).contains("from-environment");
        typist.type("validate", "--home", "named");
        assertThat(typist.err()).contains("named").doesNotContain("from-environment");
    }

    @Test
    void takesTheHomeBeforeOrAfterTheCommand() {
        typist.workingDirectory = Path.of("/");

        assertThat(typist.type("--home", HomeFolder.FIGURES.toString(), "validate"))
                .isZero();
        assertThat(typist.type("validate", "--home", HomeFolder.FIGURES.toString()))
                .isZero();
    }

    @Test
    void writesACompletionScriptForShells() {
        assertThat(typist.type("generate-completion")).isZero();
        assertThat(typist.out()).contains("complete -F _complete_tiendo", "--as-known");
    }

    @Test
    void coloursOnlyATerminalThatShowsColours() {
        typist.type("--help");
        assertThat(typist.out()).doesNotContain("\u001b");

        typist.terminal = Terminal.ANSI;
        typist.type("--help");
        assertThat(typist.out()).contains("\u001b[");
    }
}
