package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** What was said stays provable, and what is said otherwise later is told with its cause. */
class DefensibleIT {

    private static final String YEAR_END = "2023-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void tellsThatTheForestCoverCameLate(TestStore store) {
        Home home = Home.shipped(folder, store);

        assertThat(home.tiendo("run", "--date", YEAR_END, "--as-known", YEAR_END)
                        .exit())
                .isZero();
        assertForest(home, "", "not_due");
        assertThat(home.board(YEAR_END))
                .extracting(row -> row.get("reason"))
                .as("a night with every source at work")
                .noneMatch(reason -> reason.contains("stale"));
        assertThat(home.tiendo("run", "--date", YEAR_END, "--as-known", "2024-02-29")
                        .exit())
                .isZero();
        CSVRecord now = assertForest(home, "63.687376", "exceeded");

        assertThat(now.get("revision")).isEqualTo("2");
        Said said = home.tiendo("restatements", "--since", "2024-02-01", "--format", "csv");
        assertThat(said.out().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2023-12-31,2,forest_cover_rate,62,2023-12-31,1,")
                        .contains(",not_due,=,63.687376", ",exceeded,late_data"));
        assertThat(home.tiendo("restatements", "--since", "2024-03-01").out()).contains("Nothing was restated");
        assertThat(home.tiendo("verify").out()).startsWith("2 editions: the chain holds");
        assertThat(home.tiendo("plan", "diff").out()).contains("nothing would change");
    }

    private static CSVRecord assertForest(Home home, String actual, String status) {
        CSVRecord row = home.board(YEAR_END, "forest_cover_rate", "62");
        assertThat(row.get("actual")).startsWith(actual);
        assertThat(row.get("status")).isEqualTo(status);
        return row;
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void showsWhichVerdictsTheFilesWouldFlipBeforeAnythingIsCut(TestStore store) throws Exception {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", "2024-03-31");
        home.files().replace("config/plans/2024.yaml", "at_least: 400", "more_than: 425");

        Said said = home.tiendo("plan", "diff");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("trees_planted", ">= 400", "> 425", "425 exceeded");
        assertThat(home.tiendo("run", "--date", "2024-03-31").out()).contains("revision 2");
        assertThat(home.tiendo("plan", "diff").out()).contains("revision 2", "nothing would change");
        assertThat(home.tiendo("restatements").out()).contains("target changed");
        assertThat(home.ledger()
                        .sql("SELECT target_version FROM snapshot ORDER BY revision")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void namesTheEditionThatSomebodyChangedByHand(TestStore store) {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", "2024-03-30");
        home.tiendo("run", "--date", "2024-03-31");
        String trigger = store.name().equals("h2") ? "snapshot_is_kept" : "snapshot_is_never_changed";
        home.ledger().sql("DROP TRIGGER " + trigger).update();
        home.ledger()
                .sql("UPDATE snapshot SET actual = 500 WHERE business_date = '2024-03-31'")
                .update();

        Said said = home.tiendo("verify");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("2024-03-31, revision 1", "not as it was sealed");
    }
}
