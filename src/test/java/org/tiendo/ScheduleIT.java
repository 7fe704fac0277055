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

/** What people see of the schedule, and tell it. */
class ScheduleIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void showsWhatIsDueNextAndWhoseFilesCount(TestStore store) {
        Home home = home(store, "0 30 1 * * ?");

        Said before = home.tiendo("schedule", "--next", "3");
        assertThat(before.exit()).isZero();
        assertThat(before.out().lines().map(String::strip))
                .containsExactly(
                        "due               what          business date  deadline",
                        "────────────────  ────────────  ─────────────  ────────────────",
                        "2024-03-11 01:30  pull trees    2024-03-10     2024-03-11 04:30",
                        "2024-03-11 03:15  housekeeping  2024-03-10     2024-03-11 06:15",
                        "2024-03-11 05:00  edition       2024-03-10     2024-03-11 06:00");
        assertThat(before.err()).contains("no node has worked by any yet", "tiendo schedule apply");

        Said applied = home.tiendo("schedule", "apply");
        assertThat(applied.out())
                .contains("new: pull trees, 0 30 1 * * ? Asia/Ho_Chi_Minh", "The schedule is at revision 1: 4 changes");
        assertThat(home.tiendo("schedule").err()).isEmpty();

        trees(home, "0 45 1 * * ?");
        assertThat(home.tiendo("schedule").err()).contains("the nodes use revision 1, applied by ");
    }

    /** Paris has no time from 02:00 to 03:00 on 2024-03-31, and has that hour twice on 2024-10-27. */
    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void everyDateHasItsRunsInAZoneWithSummerTime(TestStore store) {
        Home home = home(store, "0 30 2 * * ?\", zone: \"Europe/Paris").write("config/application.yaml", """
                        zone: Europe/Paris
                        edition: {cut_off: "02:45", sealed_by: "03:15"}
                        retention: {at: "02:30"}
                        alerts: {digest_at: "02:00"}
                        """);

        assertThat(next(home.at("2024-03-30T12:00:00Z"), "5"))
                .containsExactly(
                        "2024-03-31 03:00  digest        2024-03-30     2024-03-31 06:00",
                        "2024-03-31 03:00  edition       2024-03-30     2024-03-31 03:30",
                        "2024-03-31 03:00  housekeeping  2024-03-30     2024-03-31 06:00",
                        "2024-03-31 03:00  pull trees    2024-03-30     2024-03-31 06:00",
                        "2024-04-01 02:00  digest        2024-03-31     2024-04-01 05:00");
        assertThat(next(home.at("2024-10-26T12:00:00Z"), "5"))
                .containsExactly(
                        "2024-10-27 02:00  digest        2024-10-26     2024-10-27 04:00",
                        "2024-10-27 02:30  housekeeping  2024-10-26     2024-10-27 04:30",
                        "2024-10-27 02:30  pull trees    2024-10-26     2024-10-27 04:30",
                        "2024-10-27 02:45  edition       2024-10-26     2024-10-27 03:15",
                        "2024-10-28 02:00  digest        2024-10-27     2024-10-28 05:00");
    }

    private static List<String> next(Home home, String number) {
        return home.tiendo("schedule", "--next", number)
                .out()
                .lines()
                .skip(2)
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void pausesAJobOrASourceWithAReasonAndAnEnd(TestStore store) {
        Home home = home(store, "0 30 1 * * ?");

        assertThat(home.tiendo("pause", "job", "trees", "--for", "12h", "--reason", "the office moves")
                        .out())
                .isEqualToIgnoringNewLines("The job trees is paused until 2024-03-11 00:00.");
        assertThat(home.tiendo("schedule", "--next", "1").out())
                .as("a pause that is over by then")
                .doesNotContain("paused");
        Said again = home.tiendo("pause", "job", "trees", "--reason", "again");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("is paused already", "the office moves");

        assertThat(home.tiendo("pause", "source", "records", "--reason", "new server")
                        .out())
                .contains("To end it: tiendo resume source records");
        assertThat(home.tiendo("schedule", "--next", "1").out()).contains("paused by ", ": new server");

        assertThat(home.tiendo("resume", "source", "records").exit()).isZero();
        assertThat(home.tiendo("schedule", "--next", "1").out()).doesNotContain("paused");
        assertThat(home.tiendo("resume", "source", "records").err()).contains("The source records is not paused");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void refusesToPauseWhatThereIsNot(TestStore store) {
        Home home = home(store, "0 30 1 * * ?");

        Said unknown = home.tiendo("pause", "job", "treees", "--reason", "x");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no job \"treees\"", "Did you mean \"trees\"?");
        assertThat(home.tiendo("pause", "job", "trees", "--reason", " ").err()).contains("--reason is empty");
        assertThat(home.tiendo("pause", "job", "trees", "--for", "soon", "--reason", "x")
                        .err())
                .contains("--for takes a length such as 45m, 2h or 3d, not \"soon\".");
        assertThat(home.tiendo("pause", "job", "trees").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void previewsWhatBecomesOfMissedRuns(TestStore store) {
        Home home = home(store, "0 30 1 * * ?");
        assertThat(home.tiendo("schedule", "missed").out()).isEqualTo("Nothing is missed.\n");
        home.ledger().sql("""
                INSERT INTO expected_run (task, due_at, business_date, deadline, state, attempts, is_missed, reason)
                VALUES ('pull trees', '2024-03-07 18:30:00', '2024-03-07', '2024-03-07 21:30:00', 'completed', 1, FALSE, '')
                """).update();

        assertThat(home.tiendo("schedule", "missed").out().lines().skip(2).map(String::strip))
                .containsExactly(
                        "2024-03-09 01:30  pull trees  2024-03-08     missed; only the latest is caught up",
                        "2024-03-10 01:30  pull trees  2024-03-09     missed; it is caught up");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void showsWhatBecameOfWhatANightWasToRun(TestStore store) {
        Home home = home(store, "0 30 1 * * ?");
        assertThat(home.tiendo("schedule", "night").out())
                .isEqualToIgnoringNewLines("No node has served for 2024-03-09. What is due next: tiendo schedule");
        home.ledger().sql("""
                INSERT INTO expected_run (task, due_at, business_date, deadline, state, attempts, is_missed, next_attempt_at,
                                          run_id, node, started_at, reason)
                VALUES ('pull trees', '2024-03-09 18:30:00', '2024-03-09', '2024-03-09 21:30:00', 'waiting', 2, FALSE,
                        '2024-03-09 19:10:00', 7, 'a', '2024-03-09 18:50:00', 'no connection'),
                       ('edition', '2024-03-09 22:00:00', '2024-03-09', '2024-03-09 23:00:00', 'running', 1, FALSE, NULL,
                        NULL, 'node-b', '2024-03-09 22:30:00', ''),
                       ('edition', '2024-03-08 22:00:00', '2024-03-08', '2024-03-08 23:00:00', 'completed', 1, FALSE, NULL,
                        8, 'a', '2024-03-08 22:00:00', '')
                """).update();

        assertThat(home.tiendo("schedule", "night").out().lines().skip(2).map(String::strip))
                .containsExactly(
                        "2024-03-10 01:30  pull trees  waiting  04:30         2    7  again at 2024-03-10 02:10; no connection",
                        "2024-03-10 05:00  edition     running  06:00         1       on node-b since 2024-03-10 05:30");
        assertThat(home.tiendo("schedule", "night", "--date", "2024-03-08").out())
                .contains("completed")
                .doesNotContain("waiting");
    }

    private Home home(TestStore store, String cron) {
        return trees(Home.village(folder, store).at("2024-03-10T05:00:00Z"), cron);
    }

    private static Home trees(Home home, String cron) {
        return home.write("jobs/trees/job.yaml", """
                        job: trees
                        source: records
                        file: trees.csv
                        columns: {area: hamlet, day: day, key: id}
                        series:
                          - {code: trees_planted, kind: flow, unit: cây, aggregate: sum, value: planted, areas: {parts_of: village}}
                        schedule: {cron: "%s"}
                        """.formatted(cron));
    }
}
