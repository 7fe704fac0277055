package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The monthly report by its command, on every kind of store. */
class MonthlyReportIT {

    private static final Pattern VALUE =
            Pattern.compile("<td class=\"number-cell\"[^>]*>\\s*<span><span>([^<]*)</span>");

    @TempDir
    private Path folder;

    /** Trees of two years: by the end of March 120 + 95 + 210 = 425, a year before 100 + 80 + 160 = 340. */
    private static final String TREES = """
            id,hamlet,day,planted
            1,north,2023-01-31,100
            2,south,2023-02-28,80
            3,north,2023-03-31,160
            4,north,2024-01-31,120
            5,south,2024-02-29,95
            6,north,2024-03-31,210
            7,south,2023-01-31,0
            8,north,2023-02-28,0
            9,south,2023-03-31,0
            10,south,2024-01-31,0
            11,north,2024-02-29,0
            12,south,2024-03-31,0
            """;

    private Home village(TestStore store) {
        return Home.village(folder, store).write("jobs/trees/trees.csv", TREES);
    }

    private String page(Home home, String... more) throws IOException {
        Path file = folder.resolve("report.html");
        Said said = report(home, file, more);
        assertThat(said.exit()).as(said.err()).isZero();
        return Files.readString(file);
    }

    private static Said report(Home home, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--month", "2024-03", "--out", file.toString()));
        arguments.addAll(List.of(more));
        return home.tiendo(arguments.toArray(String[]::new));
    }

    private static List<String> values(String page) {
        Matcher matcher = VALUE.matcher(page);
        List<String> values = new ArrayList<>();
        while (matcher.find()) {
            values.add(Objects.requireNonNull(matcher.group(1)));
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void showsTheMonthTheYearSoFarAndTheYearBefore(TestStore store) throws IOException {
        Home home = village(store);
        home.tiendo("run", "--date", "2024-03-31");

        // March 210; 425 / 400 = 106.25 %; 425 / 340 = 125 %.
        assertThat(values(page(home))).containsExactly("≥\u00a0400", "340", "210", "425", "106,25", "125,00");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aLaterPullDoesNotChangeTheReportOfASealedEdition(TestStore store) throws IOException {
        Home home = village(store);
        home.tiendo("run", "--date", "2024-03-31");
        String before = page(home);

        home.at("2025-02-01T00:00:00Z")
                .write("jobs/trees/trees.csv", TREES.replace(",160", ",10").replace(",210", ",215"));
        home.tiendo("run", "--date", "2024-03-31");

        assertThat(page(home, "--revision", "1")).isEqualTo(before);
        // 430 by the end of March; 100 + 80 + 10 = 190 a year before; 430 / 190 = 226.32 %.
        assertThat(values(page(home))).containsExactly("≥\u00a0400", "190", "215", "430", "107,50", "226,32");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void whereThePlanHasChangedTheFiguresBesideAreLeftOut(TestStore store) throws IOException {
        Home home = village(store);
        home.tiendo("run", "--date", "2024-03-31");

        home.files().replace("config/plans/2024.yaml", "areas: [village]", "areas: [north]");

        assertThat(values(page(home))).containsExactly("≥\u00a0400", "...", "...", "425", "106,25", "...");
        assertThat(page(home, "--lang", "en")).contains("has changed since the edition was sealed");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aMonthWithoutAnEditionSaysHowToBuildIt(TestStore store) {
        Home home = village(store);

        Said said = report(home, folder.resolve("report.html"));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err().strip())
                .isEqualTo("There is no edition of 2024-03-31 yet. Build it with: tiendo run --date 2024-03-31");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aFileThatCanNotBeWrittenIsNoFaultOfTheProgram(TestStore store) throws IOException {
        Home home = village(store);
        home.tiendo("run", "--date", "2024-03-31");
        Path reports = Files.createDirectories(folder.resolve("reports"));

        Said said = report(home, reports.resolve("x".repeat(300)));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("The report could not be written to " + reports);
        assertThat(reports).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void writesAWorkbookIntoTheCurrentFolder(TestStore store) throws IOException {
        Home home = village(store);
        home.tiendo("run", "--date", "2024-03-31");

        Said said = home.tiendo("report", "--date", "2024-03-31", "--format", "xlsx");

        Path file = home.files().folder().resolve("report-2024-03-31.xlsx");
        assertThat(said.out().strip()).isEqualTo("Wrote " + file);
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("2024-03-31");
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aMonthAndADateContradictEachOther(TestStore store) {
        Said said = village(store).tiendo("report", "--month", "2024-03", "--date", "2024-03-30");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--month 2024-03 is the edition of 2024-03-31");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void whatIsNoMonthIsRefused(TestStore store) {
        Said said = village(store).tiendo("report", "--month", "2024-13");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--month takes a month such as 2023-10, not \"2024-13\".");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aFolderThatIsNotThereIsNamed(TestStore store) {
        Home home = village(store);
        home.tiendo("run", "--date", "2024-03-31");

        Said said = report(home, folder.resolve("nowhere/report.html"));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("There is no folder " + folder.resolve("nowhere"));
    }
}
