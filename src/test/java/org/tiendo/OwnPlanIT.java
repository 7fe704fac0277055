package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

/** Does what docs/own-plan.md tells a newcomer to do, with the very files that stand there. */
class OwnPlanIT {

    /** A path in backticks that begins a paragraph, and the code block after that paragraph. */
    private static final Pattern FILE = Pattern.compile("(?ms)^`([^`]+)`[^\\n]*:\\n\\n```\\w+\\n(.*?)^```$");

    @TempDir
    private Path home;

    @BeforeEach
    void makeTheFilesOfThePage() throws IOException {
        var files = FILE.matcher(Files.readString(Path.of("docs/own-plan.md")));
        while (files.find()) {
            HomeFolder.in(home).write(Objects.requireNonNull(files.group(1)), Objects.requireNonNull(files.group(2)));
        }
    }

    @Test
    void givesABoardOfAnotherPlanWithoutTouchingJava() throws Exception {
        assertThat(tiendo("validate")).contains("1 job, 1 series, 1 indicator, 1 target");
        tiendo("run", "--date", "2024-03-31");
        assertThat(tiendo("board", "--date", "2024-03-31", "--format", "csv"))
                .contains("2024-03-31,1,1,trees_planted,village,cây,at_least,400,425,25,")
                .contains(",exceeded,");
    }

    /** The five-year plan of the page: its indicator and its plan stand beside those of the year. */
    @Test
    void thePlanOfFiveYearsDrawsNoWarning() throws Exception {
        String page = Files.readString(Path.of("docs/own-plan.md"));
        String fiveYears = found("(?ms)^```yaml\\n(plan: \\{code: five-years.*?)^```$", page);
        String years = found("`(years: \\d+)` for five", page);
        HomeFolder files = HomeFolder.in(home);
        String ofTheYear = files.text("config/home.yaml");
        int plan = ofTheYear.indexOf("\nplan: ");
        files.write("config/plans/2024.yaml", ofTheYear.substring(plan))
                .write("config/plans/five-years.yaml", fiveYears)
                .write("config/home.yaml", ofTheYear.substring(0, plan) + """
                  - code: trees_planted_in_all
                    name: {vi: Số cây trồng trong 5 năm, en: Trees planted in five years}
                    unit: cây
                    decimals: 0
                    item: "1"
                    good: up
                    measure: {flow: trees_planted}
                """)
                .replace("jobs/trees/job.yaml", "file: trees.csv", "file: trees.csv\n" + years);

        assertThat(tiendo("validate"))
                .contains("2 indicators, 2 targets: all in order")
                .doesNotContain("warning");
    }

    private static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return Objects.requireNonNull(found.group(1));
    }

    private String tiendo(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                        .toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-jar",
                Path.of(Objects.requireNonNull(System.getProperty("tiendo.app", "target/app")), "tiendo.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", home.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("TIENDO_"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
