package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Past editions built long after, on every kind of store. */
class BackfillIT {

    private static final String[] QUARTER = {"backfill", "--from", "2024-01-01", "--to", "2024-03-31"};

    @TempDir
    private Path folder;

    /** Trees are entered by the day they were planted; one row of January is entered in March only. */
    private Home home(TestStore store) {
        return Home.village(folder, store)
                .write(
                        "jobs/trees/job.yaml",
                        TreesJob.of(
                                "file: trees.csv",
                                "area: hamlet, day: day, known_on: entered, key: id",
                                "    absent: zero\n"))
                .write("jobs/trees/trees.csv", """
                        id,hamlet,day,entered,planted
                        1,north,2024-01-20,2024-01-21,100
                        2,south,2024-01-25,2024-03-05,7
                        3,south,2024-02-10,2024-02-10,50
                        4,north,2024-03-15,2024-03-16,30
                        """);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysOfEachMonthEndWhatWasKnownOnItsOwnNight(TestStore store) {
        Home home = home(store);

        Said said = backfill(home, "--every", "month");

        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Sealed: edition 2024-01-31, revision 1", "3 editions built, 0 were there");
        assertThat(planted(home, "2024-01-31")).isEqualTo("100");
        assertThat(planted(home, "2024-02-29")).isEqualTo("150");
        assertThat(planted(home, "2024-03-31")).isEqualTo("187");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void cutsTheDaysInsideAMonthToo(TestStore store) {
        Home home = home(store);

        Said said = home.tiendo("backfill", "--from", "2024-03-03", "--to", "2024-03-16");

        assertThat(said.out()).contains("14 editions built");
        assertThat(planted(home, "2024-03-03")).isEqualTo("150");
        assertThat(planted(home, "2024-03-05")).isEqualTo("157");
        assertThat(planted(home, "2024-03-14")).isEqualTo("157");
        assertThat(planted(home, "2024-03-15")).as("entered on the day after").isEqualTo("187");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void leavesWhatTheNightsThemselvesWouldHaveLeft(TestStore store) {
        Home home = home(store);
        Home nightly = Home.empty(folder, TestServers.store(store.name()));
        LocalDate first = LocalDate.of(2024, 2, 26);
        LocalDate last = LocalDate.of(2024, 3, 17);

        home.tiendo("backfill", "--from", first.toString(), "--to", last.toString());
        first.datesUntil(last.plusDays(1))
                .forEach(date -> assertThat(nightly.tiendo(
                                        "run",
                                        "--date",
                                        date.toString(),
                                        "--as-known",
                                        date.plusDays(1) + "T05:00:00+07:00")
                                .exit())
                        .isZero());

        assertThat(home.observations()).isEqualTo(nightly.observations());
        assertThat(snapshots(home)).hasSize(21).isEqualTo(snapshots(nightly));
    }

    /** What was sealed; the seals themselves also say by which run. */
    private static List<? extends Map<String, @Nullable Object>> snapshots(Home home) {
        return home.ledger()
                .sql("SELECT * FROM snapshot ORDER BY business_date, revision, position")
                .query()
                .listOfRows();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void cutsEachNightWhenTheHomeCutsItsOwn(TestStore store) {
        Home home = home(store).write("config/application.yaml", "edition: {cut_off: '12:30', sealed_by: '14:00'}\n");

        home.tiendo("backfill", "--from", "2024-01-31", "--to", "2024-01-31");

        assertThat(home.tiendo("board", "--date", "2024-01-31").out()).contains("01/02/2024 12:30");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void goesOnWhereItWas(TestStore store) {
        Home home = home(store);
        home.tiendo("backfill", "--from", "2024-01-01", "--to", "2024-02-29", "--every", "month");

        Said said = backfill(home, "--every", "month");

        assertThat(said.out()).doesNotContain("2024-01-31").contains("1 edition built, 2 were there already");
        assertThat(pulls(home, "trees")).as("one reading each").containsExactly("2024-02-29", "2024-03-31");

        Said again = backfill(home, "--every", "month", "--again");

        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .contains("Unchanged: edition 2024-01-31, still revision 1", "0 editions built, 3 unchanged");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void pullsFiguresOnceThatTheirSourceDates(TestStore store) {
        Home home =
                Home.village(folder, store).write("jobs/trees/job.yaml", """
                        job: trees
                        source: records
                        file: trees.csv
                        columns: {area: hamlet, period_start: from, period_end: to, known_on: said_on}
                        series:
                          - {code: trees_planted, kind: flow, unit: cây, aggregate: none, value: planted, areas: [village]}
                        """).write("jobs/trees/trees.csv", """
                        hamlet,from,to,said_on,planted
                        village,2024-01-01,2024-01-31,2024-01-31,100
                        village,2024-01-01,2024-01-31,2024-02-15,107
                        village,2024-01-01,2024-02-29,2024-02-29,157
                        """);

        assertThat(backfill(home, "--every", "month").exit()).isZero();

        assertThat(planted(home, "2024-01-31")).isEqualTo("100");
        assertThat(planted(home, "2024-02-29")).isEqualTo("157");
        assertThat(pulls(home, "trees")).containsExactly("2024-03-31");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aMonthOfWhichNothingWasSaidYetWasZeroInACompleteRegister(TestStore store) {
        Home home =
                Home.village(folder, store).write("jobs/trees/job.yaml", """
                        job: trees
                        source: records
                        file: trees.csv
                        columns: {area: hamlet, period_start: from, period_end: to, known_on: said_on}
                        series:
                          - {code: trees_planted, kind: flow, unit: cây, aggregate: none, value: planted, areas: [village], absent: zero}
                        """).write("jobs/trees/trees.csv", """
                        hamlet,from,to,said_on,planted
                        village,2024-01-01,2024-01-31,2024-02-15,107
                        """);

        assertThat(backfill(home, "--every", "month").exit()).isZero();

        assertThat(planted(home, "2024-01-31")).isEqualTo("0");
        assertThat(planted(home, "2024-02-29")).isEqualTo("107");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void leavesOutAJobThatCanSayNothingOfThePast(TestStore store) {
        Home home = Home.village(folder, store);

        Said said = backfill(home, "--every", "month");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Job trees is left out", "known_on");
        assertThat(pulls(home, "trees")).isEmpty();
        assertThat(home.board("2024-03-31", "trees_planted", "village").get("status"))
                .isEqualTo("no_data");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void answersWhatWasSaidOfADayThen(TestStore store) {
        Home home = home(store);
        backfill(home, "--every", "month");
        assertThat(home.tiendo("run", "--date", "2024-01-31").out()).contains("revision 2");

        String now =
                home.tiendo("board", "--date", "2024-01-31", "--format", "csv").out();
        String then = home.tiendo("board", "--date", "2024-01-31", "--as-known", "2024-02-15", "--format", "csv")
                .out();
        Said before = home.tiendo("board", "--date", "2024-01-31", "--as-known", "2024-01-15");

        assertThat(now).contains("2024-01-31,2,", ",107,");
        assertThat(then).contains("2024-01-31,1,", ",100,");
        assertThat(before.exit()).isEqualTo(1);
        assertThat(before.err()).contains("tiendo run --date 2024-01-31 --as-known 2024-01-15");
    }

    private static Said backfill(Home home, String... more) {
        return home.tiendo(Stream.concat(Stream.of(QUARTER), Stream.of(more)).toArray(String[]::new));
    }

    private static String planted(Home home, String date) {
        return home.board(date, "trees_planted", "village").get("actual");
    }

    /** The dates the job was pulled for, in the order it was. */
    private static List<String> pulls(Home home, String job) {
        return home.ledger()
                .sql("SELECT CAST(business_date AS CHAR(10)) FROM pull_report WHERE job = :job ORDER BY run_id")
                .param("job", job)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
