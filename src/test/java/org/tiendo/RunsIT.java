package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** What operations staff see of a night's runs, and do to them. */
class RunsIT {

    private static final String DATE = "2024-03-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void showsWhatRanWithItsRowsAndItsLog(TestStore store) {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", DATE);

        Said runs = home.tiendo("runs", "--date", DATE);
        assertThat(runs.exit()).isZero();
        assertThat(runs.out()).contains("pull trees", "edition", "completed");

        String pull = latest(home, "trees");
        assertThat(home.tiendo("show", pull).out())
                .contains("pull trees for 2024-03-31 · completed", "adds up")
                .contains("\nLog\n", "starts: requested by", "is completed");
        assertThat(home.tiendo("show", pull, "--format", "json").out())
                .contains("\"status\" : \"completed\"", "\"adds_up\" : true");
        assertThat(home.tiendo("show", latest(home, "edition")).out()).contains("written");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void goesOnWithAFailedRunAndKeepsWhoDidSoAndWhy(TestStore store) {
        Home home = Home.village(folder, store);
        String rows = home.files().text("jobs/trees/trees.csv");
        home.files().delete("jobs/trees/trees.csv");
        home.tiendo("run", "--date", DATE);
        String failed = latest(home, "trees");
        assertThat(home.tiendo("show", failed).out()).contains("· failed", "trees.csv");
        assertThat(home.tiendo("show", failed, "--trace").out()).contains("    at org.tiendo");
        assertThat(home.tiendo("restart", failed, "--reason", "perhaps it is back")
                        .exit())
                .isEqualTo(1);

        home.write("jobs/trees/trees.csv", rows);
        String latest = latest(home, "trees");
        Said restarted = home.tiendo("restart", latest, "--reason", "the file is back");

        assertThat(restarted.err()).startsWith("Run " + latest + ": ");
        assertThat(restarted.out()).contains("completed.");
        assertThat(restarted.exit()).isZero();
        String completed = latest(home, "trees");
        assertThat(home.tiendo("show", completed).out())
                .contains("because: the file is back", "Attempts", failed + " failed", completed + " completed");
        assertThat(home.tiendo("audit").out()).contains("restart", "perhaps it is back", "the file is back");
        assertThat(home.tiendo("restart", completed, "--reason", "once more").exit())
                .isEqualTo(1);
        assertThat(home.tiendo("rerun", completed, "--reason", "once more").out())
                .contains("completed.");
        assertThat(home.tiendo("abandon", completed, "--reason", "no use").exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysWhichRunsThereAreNot(TestStore store) {
        Home home = Home.village(folder, store);

        assertThat(home.tiendo("runs").out())
                .isEqualTo("There is no run yet. Start one with: tiendo run --date DATE\n");
        assertThat(home.tiendo("runs", "--status", "failed").out())
                .isEqualTo("No run matches the options; tiendo runs without any lists the newest.\n");
        Said shown = home.tiendo("show", "99");
        assertThat(shown.exit()).isEqualTo(2);
        assertThat(shown.err()).contains("There is no run 99; tiendo runs lists those there are.");
        assertThat(home.tiendo("stop", "99", "--reason", "why").exit()).isEqualTo(2);
        assertThat(home.tiendo("runs", "--job", "tree").err()).contains("Did you mean \"trees\"?");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void keepsNoPasswordInTheLogOfARun(TestStore store) {
        Home home = Home.village(folder, store).withForestryDown("correct-horse");
        home.tiendo("run", "--date", DATE);

        String shown = home.tiendo("show", latest(home, "felled"), "--trace").out();
        assertThat(shown).contains("'forestry' is down", "ERROR").doesNotContain("correct-horse");
        List<String> kept = home.ledger()
                .sql("SELECT CONCAT(message, COALESCE(trace, '')) FROM run_log")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
        assertThat(kept).isNotEmpty().noneMatch(line -> line.contains("correct-horse"));
    }

    /** The number of the job's latest run. */
    private static String latest(Home home, String job) {
        String csv = home.tiendo("runs", "--job", job, "--limit", "1", "--format", "csv")
                .out();
        return csv.lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
    }
}
