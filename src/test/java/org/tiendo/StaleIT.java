package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A figure that stays because no newer one came is shown as what it is. */
class StaleIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void keepsTheLastFigureOfASourceThatBreaksAndSaysHowOldItIs(TestStore store) {
        Home home = countedUntilFebruary(store).at("2024-03-01T01:00:00Z");
        assertThat(home.tiendo("run", "--date", "2024-02-29").exit()).isZero();
        assertThat(reason(home, "2024-02-29")).doesNotContain("stale");

        home.write("jobs/trees/trees.csv", "columns,nobody,knows\n").at("2024-06-10T01:00:00Z");
        assertThat(home.tiendo("run", "--date", "2024-04-30").exit()).isEqualTo(3);

        CSVRecord row = home.board("2024-04-30", "trees_planted", "village");
        assertThat(row.get("actual")).startsWith("215");
        assertThat(row.get("period_end")).isEqualTo("2024-02-29");
        assertThat(row.get("reason"))
                .contains("stale: figure of 2024-02-29 is 61 days old; that of 2024-04-30 was due by 2024-05-05");
        assertThat(home.tiendo("board", "--date", "2024-04-30", "--lang", "en").out())
                .containsPattern("\\bstale\\b(?!:)");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void asksForNothingBeforeItIsDueWhereTheHomeIs(TestStore store) {
        Home home = countedUntilFebruary(store).at("2024-04-04T16:59:59Z");

        home.tiendo("run", "--date", "2024-03-31");
        assertThat(reason(home, "2024-03-31")).doesNotContain("stale");

        home.at("2024-04-04T17:00:00Z").tiendo("run", "--date", "2024-03-31");
        assertThat(reason(home, "2024-03-31"))
                .contains("stale: figure of 2024-02-29 is 31 days old; that of 2024-03-31 was due by 2024-04-05");
    }

    private static String reason(Home home, String date) {
        return home.board(date, "trees_planted", "village").get("reason");
    }

    private Home countedUntilFebruary(TestStore store) {
        return Home.village(folder, store)
                .write(
                        "jobs/trees/job.yaml",
                        TreesJob.of(
                                "file: trees.csv", "area: hamlet, day: day, key: id", "fresh: {monthly_by_day: 5}\n"))
                .write("jobs/trees/trees.csv", """
                        id,hamlet,day,planted
                        1,north,2024-01-31,120
                        2,south,2024-02-29,95
                        3,south,2024-01-31,0
                        4,north,2024-02-29,0
                        """);
    }
}
