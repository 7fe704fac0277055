package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Whole nights, as the command runs them, on every kind of store. */
class NightIT {

    private static final String YEAR_END = "2023-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void cutsTheWorkedExampleAsItWasKnownInJune2024(TestStore store) {
        Home home = Home.shipped(folder, store);

        Said said = home.tiendo("run", "--date", YEAR_END, "--as-known", "2024-06-30");

        assertThat(said.err()).doesNotContain("failed");
        assertThat(said.exit()).isZero();
        assertThat(home.board(YEAR_END).stream()
                        .map(row -> row.get("indicator"))
                        .distinct())
                .hasSize(21);
        assertVerdict(home, "poverty_reduction_province", "4.02", "exceeded");
        assertVerdict(home, "grdp_per_capita", "58.42", "exceeded");
        assertVerdict(home, "grdp_growth_rate", "7.32", "not_reached");
        assertVerdict(home, "par_index_rank_gain", "12", "exceeded");
        assertVerdict(home, "papi_rank_gain", "-2", "not_reached");
        assertVerdict(home, "pci_rank_gain", "", "not_assessable");
        assertDepartmentsAddUp(home);
        assertTheSecondNightSaysTheSame(home);
    }

    private static void assertVerdict(Home home, String indicator, String actual, String status) {
        CSVRecord row = home.board(YEAR_END, indicator, "62");
        assertThat(row.get("actual")).as(indicator).isEqualTo(actual);
        assertThat(row.get("status")).as(indicator).isEqualTo(status);
    }

    /** The synthetic departments meet the published totals, and every row that stems from them says what it is. */
    private static void assertDepartmentsAddUp(Home home) {
        CSVRecord enterprises = home.board(YEAR_END, "new_enterprises", "62");
        BigDecimal districts = home.board(YEAR_END).stream()
                .filter(row -> row.get("indicator").equals("new_enterprises"))
                .filter(row -> !row.get("area").equals("62"))
                .map(row -> new BigDecimal(row.get("actual")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(districts).isEqualByComparingTo(enterprises.get("actual"));
        assertThat(enterprises.get("data_status")).isEqualTo("demo");
        assertThat(home.board(YEAR_END, "tourist_arrivals", "62").get("actual")).isEqualTo("1130000");
    }

    private static void assertTheSecondNightSaysTheSame(Home home) {
        List<String> once = home.observations();
        Said again = home.tiendo("run", "--date", YEAR_END, "--as-known", "2024-06-30");

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("still revision 1");
        assertThat(home.observations()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void addsAVintageAndARevisionForAChangedFigureAndKeepsTheOldOnes(TestStore store) {
        Home home = Home.village(folder, store);
        assertThat(home.tiendo("run", "--date", "2024-03-31").exit()).isZero();
        List<String> before = home.observations();

        home.at("2025-01-02T00:00:00Z").write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,120
                2,south,2024-02-29,95
                3,north,2024-03-31,180
                4,south,2024-01-31,0
                5,north,2024-02-29,0
                6,south,2024-03-31,0
                """);
        Said said = home.tiendo("run", "--date", "2024-03-31");

        assertThat(said.out()).contains("revision 2", "1 changed");
        assertThat(home.observations()).containsAll(before).hasSize(before.size() + 1);
        assertThat(home.board("2024-03-31", "trees_planted", "village").get("actual"))
                .isEqualTo("395");
        assertThat(home.tiendo("board", "--date", "2024-03-31", "--revision", "1", "--format", "csv")
                        .out())
                .contains("425");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void failsOnlyTheJobWhoseSourceIsDownAndTellsNoPassword(TestStore store) {
        Home home = Home.village(folder, store).withForestryDown("correct-horse");

        Said said = home.tiendo("run", "--date", "2024-03-31");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out() + said.err()).contains("'forestry' is down").doesNotContain("correct-horse");
        assertThat(home.board("2024-03-31", "trees_planted", "village").get("status"))
                .isEqualTo("exceeded");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void failsOnlyTheJobWhoseFileIsMissing(TestStore store) {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", "2024-03-31");

        home.files().delete("jobs/trees/trees.csv");
        Said said = home.tiendo("run", "--date", "2024-03-31");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).contains("source 'records'", "trees.csv");
        assertThat(home.board("2024-03-31", "trees_planted", "village").get("actual"))
                .isEqualTo("425");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void leavesWhatWasKnownWhenASourceIsEmpty(TestStore store) {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", "2024-03-31");
        List<String> before = home.observations();

        home.write("jobs/trees/trees.csv", "id,hamlet,day,planted\n");
        Said said = home.tiendo("run", "--date", "2024-03-31");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).contains("'records' gave 0 rows");
        assertThat(home.observations()).isEqualTo(before);
        assertThat(home.board("2024-03-31", "trees_planted", "village").get("actual"))
                .isEqualTo("425");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void keepsWhatWasKnownWhereAFileIsCutOffOrNoCsv(TestStore store) {
        Home home = Home.village(folder, store);
        assertThat(home.tiendo("run", "--date", "2024-03-31").exit()).isZero();
        List<String> before = home.observations();
        String whole = home.files().text("jobs/trees/trees.csv");

        home.write("jobs/trees/trees.csv", whole.stripTrailing());
        assertThat(home.tiendo("run", "--date", "2024-03-31").out()).contains("is cut off: its last line has no end");
        home.write("jobs/trees/trees.csv", "%PDF-1.7\n");
        assertThat(home.tiendo("run", "--date", "2024-03-31").out()).contains("is a PDF, not a CSV text");
        assertThat(home.observations()).isEqualTo(before);

        home.write("config/sources.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/trees, numbers: vi, dates: [yyyy-MM-dd], unterminated: allowed}
                        """).write("jobs/trees/trees.csv", whole.stripTrailing());
        assertThat(home.tiendo("run", "--date", "2024-03-31").exit()).isZero();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void readsAFileFullOfTrapsAndGuessesNothing(TestStore store) {
        Home home = Home.village(folder, store)
                .write(
                        "jobs/trees/trees.csv",
                        "\uFEFFid,hamlet,day,planted\r"
                                + "1,Xóm Bắc,31/01/2024,1.120\r"
                                + "2,\"Xo\u0301m Nam\",2024-01-31,5\r"
                                + ",,,\r"
                                + "3,XÓM NAM,2024-01-31,\"1.234,5\"\r"
                                + "4,north,2024-01-31,\"1,234.5\"\r"
                                + "5,north,2024-01-31,12.34\r"
                                + "6,nowhere,2024-01-31,1\r"
                                + "7,north,30/02/2024,1\r"
                                + "8,village,2024-01-31,2.000\r"
                                + "Σ,Tổng cộng,31/01/2024,2.354\r"
                                + "9,north,2024-01-31\r");

        Said said = home.tiendo("run", "--date", "2024-01-31");

        assertThat(said.out()).contains("10 rows read", "3 accepted", "6 rejected", "1 skipped as totals");
        assertThat(home.board("2024-01-31", "trees_planted", "village").get("actual"))
                .isEqualTo("2359.5");
        assertThat(home.tiendo("rejects", "--job", "trees", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .hasSize(6)
                .anyMatch(line -> line.contains("1,234.5"))
                .anyMatch(line -> line.contains("12.34"))
                .anyMatch(line -> line.contains("'nowhere' is no area"))
                .anyMatch(line -> line.contains("30/02/2024"))
                .anyMatch(line -> line.contains("a total?"))
                .anyMatch(line -> line.contains("3 cells"));
    }
}
