package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A figure that was delivered and rejected is told from one that nobody has delivered. */
class RejectedIT {

    private static final String DATE = "2024-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysWhereTheFigureStandsAndWhyItWasRejected(TestStore store) {
        Home home = home(store, """
                2,2024-12-31,12;5,,
                """);

        assertThat(home.tiendo("run", "--date", DATE).exit()).isEqualTo(3);

        CSVRecord row = home.board(DATE, "trees_planted", "village");
        assertThat(row.get("status")).isEqualTo("no_data");
        assertThat(row.get("reason"))
                .isEqualTo("rejected: trees.csv line 2: planted: '12;5' is not a number written like 1.234,5");
        assertThat(home.tiendo("explain", "trees_planted", "--date", DATE).out())
                .contains("rejected: trees.csv line 2")
                .doesNotContain("sealed \"");
        assertThat(home.tiendo("verify").exit()).isZero();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void countsTheRowsAndNamesAMonthThatASumLacks(TestStore store) {
        Home home = home(store, """
                1,2024-10-31,5,,
                2,2024-11-30,x,,
                3,2024-11-30,y,,
                4,2024-12-31,7,,
                5,2024-12-30,z,,
                """);

        home.tiendo("run", "--date", DATE);

        CSVRecord row = home.board(DATE, "trees_planted", "village");
        assertThat(row.get("actual")).isEqualTo("12");
        assertThat(row.get("reason"))
                .contains("missing: 01, 02, 03, 04, 05, 06, 07, 08, 09, 11")
                .endsWith(
                        "; rejected: trees.csv line 3: planted: 'x' is not a number written like 1.234,5, and 1 more row");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysNothingOnceTheRowHasBeenMended(TestStore store) {
        Home home = home(store, """
                2,2024-12-31,x,,
                """);
        home.tiendo("run", "--date", DATE);
        home.write("jobs/trees/trees.csv", "id,day,planted,recorded\n2,2024-12-31,7,2025-01-01\n");

        home.tiendo("run", "--date", DATE);

        assertThat(home.board(DATE, "trees_planted", "village").get("reason")).doesNotContain("rejected");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void knowsOfARejectedRowOnlyFromTheDayOnThatItWasKnown(TestStore store) {
        Home home = home(store, """
                2,2024-06-30,x,2024-07-15
                """);

        home.tiendo("run", "--date", "2024-06-30", "--as-known", "2024-07-10");
        assertThat(home.board("2024-06-30", "trees_planted", "village").get("reason"))
                .isEqualTo("no figure of trees_planted for 2024-01-01..2024-12-31; late since 2024-01-31");

        home.tiendo("run", "--date", "2024-06-30", "--as-known", "2024-07-20");
        assertThat(home.board("2024-06-30", "trees_planted", "village").get("reason"))
                .startsWith("rejected: trees.csv line 2: planted: 'x'");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysThatARowNamesNoDayWhereThereIsNoData(TestStore store) {
        Home home = home(store, """
                2,31.31.2024,7,,
                """);

        home.tiendo("run", "--date", DATE);

        assertThat(home.board(DATE, "trees_planted", "village").get("reason"))
                .startsWith("no figure of trees_planted for 2024")
                .contains("; rejected: 1 row of job trees names no day that can be read,"
                        + " such as trees.csv line 2: day: '31.31.2024' is not");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysItWhereMonthsAreMissing(TestStore store) {
        Home home = home(store, """
                1,2024-01-31,5,,
                2,no cells
                3,31.31.2024,7,,
                """);

        home.tiendo("run", "--date", "2024-01-31");
        home.tiendo("run", "--date", DATE);

        assertThat(home.board("2024-01-31", "trees_planted", "village").get("reason"))
                .doesNotContain("rejected");
        CSVRecord row = home.board(DATE, "trees_planted", "village");
        assertThat(row.get("actual")).isEqualTo("5");
        assertThat(row.get("reason"))
                .contains("rejected: 2 rows of job trees name no day that can be read, such as trees.csv line 3: ");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void takesNoMonthOfACompleteRegisterForNothingWithoutAWordOfItsRejectedRows(TestStore store) throws Exception {
        Home home = home(store, """
                1,2024-01-31,5,,
                2,2024-12-31,x,,
                """);
        home.files().append("jobs/trees/job.yaml", "    absent: zero\n");

        home.tiendo("run", "--date", DATE);

        CSVRecord row = home.board(DATE, "trees_planted", "village");
        assertThat(row.get("actual")).isEqualTo("5");
        assertThat(row.get("reason")).contains("rejected: trees.csv line 3: planted: 'x'");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void doesNotSayOfAFigureThatItsSourceGivesItNoMoreWhereItsRowIsRejected(TestStore store) {
        Home home = home(store, """
                1,2024-01-31,5,,
                2,2024-12-31,7,,
                """);
        home.tiendo("run", "--date", DATE);
        home.at("2025-01-02T00:00:00Z").write("jobs/trees/trees.csv", """
                id,day,planted,recorded
                1,2024-01-31,5,2025-01-01
                2,2024-12-31,7;,2025-01-01
                """);

        home.tiendo("run", "--date", DATE);

        CSVRecord row = home.board(DATE, "trees_planted", "village");
        assertThat(row.get("actual")).isEqualTo("5");
        assertThat(row.get("reason"))
                .contains("rejected: trees.csv line 3: planted: '7;' is not a number")
                .doesNotContain("withdrawn");
    }

    private Home home(TestStore store, String rows) {
        return Home.village(folder, store)
                .write("jobs/trees/job.yaml", """
                        job: trees
                        source: records
                        file: trees.csv
                        columns: {day: day, key: id, known_on: recorded}
                        limits: {rejects: 0.9, min_rows: 0}
                        series:
                          - code: trees_planted
                            kind: flow
                            unit: cây
                            aggregate: sum
                            value: planted
                            areas: [village]
                        """)
                .write("jobs/trees/trees.csv", "id,day,planted,recorded\n" + rows.replace(",,", ",2025-01-01"));
    }
}
