package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.operations.RunFailure;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Registers and files that change behind a home, as the command shows them. */
class WithdrawalIT {

    private static final String DATE = "2024-12-31";

    private static final String REGISTER = "columns: {area: district, day: day, known_on: entered, key: id}";
    private static final String UNDATED = "columns: {area: district, day: day, key: id}";
    private static final String PUBLISHED =
            "columns: {period_start: from, period_end: to, status: st, known_on: known}";

    private static final String DAILY = "columns: {day: day}";

    private static final String COUNTED = "aggregate: count, areas: {parts_of: p}, absent: zero";
    private static final String SUMMED = "aggregate: sum, value: amount, areas: {parts_of: p}";
    private static final String STATED = "aggregate: none, value: v, areas: [p]";

    @TempDir
    private Path folder;

    private Home home(TestStore store, String columns, String series) {
        return Home.empty(folder, store).write("config/home.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/j, numbers: plain}
                areas:
                  - {code: p, name: {vi: Tỉnh, en: Province}, kind: province}
                  - {code: d1, name: {vi: Đắk Tô, en: Dak To}, kind: district, parent: p}
                  - {code: d2, name: {vi: Ngọc Hồi, en: Ngoc Hoi}, kind: district, parent: p}
                indicators:
                  - {code: v, name: {vi: v, en: v}, unit: x, decimals: 2, item: "1", good: up, measure: {flow: v}}
                plan: {year: 2024, area: p, title: T}
                targets:
                  - {indicator: v, areas: [p], at_least: 1, assigned_by: x, document: y}
                """).write("jobs/j/job.yaml", """
                job: j
                source: records
                file: f.csv
                %s
                series:
                  - {code: v, kind: flow, unit: x, %s}
                """.formatted(
                        columns, series));
    }

    /**
     * A change of a file.
     *
     * @param job its columns and its series
     * @param actual what the province has come to by the later file
     */
    record Change(String name, List<String> job, String first, String later, String actual) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> changes() {
        String undated = "id,district,day,amount\n";
        String dated = "id,district,day,entered,amount\n";
        String stated = "from,to,st,known,v\n";
        return Stream.of(
                        new Change(
                                "a row is moved to another district",
                                List.of(UNDATED, SUMMED),
                                undated + "1,d1,2024-01-31,100\n2,d2,2024-02-29,10\n3,d1,2024-02-10,0\n",
                                undated
                                        + "1,d2,2024-01-31,100\n2,d2,2024-02-29,10\n3,d1,2024-02-10,0\n4,d1,2024-01-05,0\n",
                                "110"),
                        new Change(
                                "the same in a complete register",
                                List.of(UNDATED, SUMMED + ", absent: zero"),
                                undated + "1,d1,2024-01-31,100\n2,d2,2024-02-29,10\n",
                                undated + "1,d2,2024-01-31,100\n2,d2,2024-02-29,10\n",
                                "110"),
                        new Change(
                                "one of three is deleted",
                                List.of(REGISTER, COUNTED),
                                dated
                                        + "1,d1,2024-01-10,2024-02-05,1\n2,d1,2024-01-20,2024-02-20,1\n3,d2,2024-02-29,2024-03-05,1\n",
                                dated + "1,d1,2024-01-10,2024-02-05,1\n3,d2,2024-02-29,2024-03-05,1\n",
                                "2"),
                        new Change(
                                "an amount is deleted",
                                List.of(REGISTER, SUMMED + ", absent: zero"),
                                dated + "1,d1,2024-01-10,2024-02-05,100\n2,d1,2024-01-20,2024-02-20,900\n",
                                dated + "1,d1,2024-01-10,2024-02-05,100\n",
                                "100"),
                        new Change(
                                "all is deleted and something else entered",
                                List.of(UNDATED, SUMMED + ", absent: zero"),
                                undated + "1,d1,2024-01-10,100\n2,d1,2024-01-20,900\n",
                                undated + "9,d2,2024-05-10,7\n",
                                "7"),
                        new Change(
                                "a wrong mark is corrected",
                                List.of(PUBLISHED, STATED),
                                stated + "2024-01-01,2024-12-31,official,2025-01-05,100\n",
                                stated + "2024-01-01,2024-12-31,preliminary,2025-01-05,90\n",
                                "90"),
                        new Change(
                                "value and date are corrected to an earlier date",
                                List.of(PUBLISHED, STATED),
                                stated + "2024-01-01,2024-12-31,official,2025-02-20,100\n",
                                stated + "2024-01-01,2024-12-31,official,2025-02-10,90\n",
                                "90"),
                        new Change(
                                "a published half year is withdrawn",
                                List.of(PUBLISHED, STATED),
                                stated
                                        + "2024-01-01,2024-06-30,official,2024-07-05,100\n2024-07-01,2024-12-31,official,2025-01-05,900\n",
                                stated + "2024-01-01,2024-06-30,official,2024-07-05,100\n",
                                "100"),
                        new Change(
                                "the second of three days of a month is corrected",
                                List.of(DAILY, STATED + ", absent: missing"),
                                "day,v\n2024-01-05,3\n2024-01-06,4\n2024-01-07,5\n",
                                "day,v\n2024-01-05,3\n2024-01-06,9\n2024-01-07,5\n",
                                "17"))
                .flatMap(change -> TestServers.stores().map(store -> Arguments.of(store, change)));
    }

    @ParameterizedTest(name = "{1} ({0})")
    @MethodSource("changes")
    void countsWhatTheSourceSaysNowAndShowsEveryEarlierEditionAsItWas(TestStore store, Change change) {
        Home home = home(store, change.job().get(0), change.job().get(1)).at("2026-01-01T00:00:00Z");
        home.write("jobs/j/f.csv", change.first()).tiendo("run", "--date", DATE);
        String before = actual(home);

        Said said = home.at("2026-01-02T00:00:00Z")
                .write("jobs/j/f.csv", change.later())
                .tiendo("run", "--date", DATE);

        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        assertThat(actual(home)).isEqualTo(change.actual());
        assertThat(home.tiendo("run", "--date", DATE, "--as-known", "2026-01-01T00:00:00Z")
                        .exit())
                .isZero();
        assertThat(actual(home)).as("as known before").isEqualTo(before);
        home.at("2026-01-03T00:00:00Z").write("jobs/j/f.csv", change.first()).tiendo("run", "--date", DATE);
        assertThat(actual(home)).as("what was deleted is back").isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void namesWhatWasWithdrawnEverywhere(TestStore store) {
        Home home = home(store, PUBLISHED, STATED).at("2026-01-01T00:00:00Z");
        String half = "from,to,st,known,v\n2024-01-01,2024-06-30,official,2024-07-05,100\n";
        home.write("jobs/j/f.csv", half + "2024-07-01,2024-12-31,official,2025-01-05,900\n")
                .tiendo("run", "--date", DATE);

        Said said = home.at("2026-01-02T00:00:00Z").write("jobs/j/f.csv", half).tiendo("run", "--date", DATE);

        assertThat(said.out()).contains("1 unchanged, 1 withdrawn");
        assertThat(home.tiendo("show", "3").out())
                .contains("1 withdrawn", "v of p for 2024-07-01..2024-12-31, which was 900");
        assertThat(home.board(DATE, "v", "p").get("reason"))
                .contains(
                        "withdrawn: v of p for 2024-07-01..2024-12-31, which was 900, is no longer given by job j since 2026-01-02");
        assertThat(home.tiendo("explain", "v", "--date", DATE).out())
                .contains("Withdrawn figures", "2024-07-01..2024-12-31", "900");
        assertThat(home.tiendo("restatements", "--format", "csv").out()).contains(",withdrawn,");
        assertThat(home.tiendo("digest", "--date", DATE).out()).contains("job j: 1 figure");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void takesHalfATableForAnAccidentUntilSomebodySaysOtherwise(TestStore store) {
        Home home = home(store, UNDATED, SUMMED + ", absent: zero").at("2026-01-01T00:00:00Z");
        home.write("jobs/j/f.csv", months(12)).tiendo("run", "--date", DATE);

        home.at("2026-01-02T00:00:00Z").write("jobs/j/f.csv", months(2));
        Said failed = home.tiendo("run", "--date", DATE);
        String kept = actual(home);
        Said accepted = home.tiendo(
                "run", "--date", DATE, "--job", "j", "--accept-withdrawals", "--reason", "letter of 2 January");

        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.out())
                .contains(
                        "10 of 12 figures of j are no longer delivered (0 to withdraw, 10 to set to zero), among",
                        "20 %",
                        "tiendo accept 3 --reason",
                        "--job j --accept-withdrawals");
        String cause = failed.out().replaceAll("\\s+", " ").replaceFirst(".*(10 of 12 .*?--reason \\.{3}); or.*", "$1");
        assertThat(RunFailure.of(cause).kind()).as(cause).isEqualTo(RunFailure.TOO_MANY_GONE);
        assertThat(kept).isEqualTo("12");
        assertThat(accepted.exit()).as(accepted.err()).isZero();
        assertThat(actual(home)).isEqualTo("2");
        assertThat(home.tiendo("audit", "--format", "csv").out())
                .contains("accept", "job j", "letter of 2 January", "withdrew 0 figures and set 10 to zero");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aPullThatWouldWithdrawTooMuchIsAcceptedByItsNumber(TestStore store) {
        Home home = home(store, UNDATED, SUMMED + ", absent: zero").at("2026-01-01T00:00:00Z");
        home.write("jobs/j/f.csv", months(12)).tiendo("run", "--date", DATE);
        home.at("2026-01-02T00:00:00Z").write("jobs/j/f.csv", months(2));
        home.tiendo("run", "--date", DATE);

        Said accepted = home.tiendo("accept", "3", "--reason", "letter of 2 January");
        Said twice = home.tiendo("accept", "3", "--reason", "letter of 2 January");
        home.tiendo("rerun", "4", "--reason", "the figures were accepted");

        assertThat(accepted.exit()).as(accepted.err()).isZero();
        assertThat(home.tiendo("show", "5").out()).contains("10 changed", "because: letter of 2 January");
        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.err()).contains("run 5 is a later run of the same job and date as run 3");
        assertThat(actual(home)).isEqualTo("2");
        assertThat(home.tiendo("audit", "--format", "csv").out()).contains("accept", "run 3", "letter of 2 January");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void anAcceptedPullThatFailsForAnotherReasonIsStillAcceptedWhenItIsResumed(TestStore store) {
        Home home = home(store, UNDATED, SUMMED + ", absent: zero").at("2026-01-01T00:00:00Z");
        home.write("jobs/j/f.csv", months(12)).tiendo("run", "--date", DATE);
        home.at("2026-01-02T00:00:00Z").write("jobs/j/f.csv", months(2));
        home.tiendo("run", "--date", DATE);
        home.write("jobs/j/f.csv", "");

        Said failed = home.tiendo("accept", "3", "--reason", "letter of 2 January");
        String kept = actual(home);
        home.write("jobs/j/f.csv", months(2));
        Said resumed = home.tiendo("restart", "5", "--reason", "the file is back");

        assertThat(failed.exit()).as(failed.out() + failed.err()).isEqualTo(1);
        assertThat(kept).isEqualTo("12");
        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertThat(home.tiendo("show", "6").out()).contains("10 changed");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void whatWasAcceptedForOnePullIsNotForTheNext(TestStore store) {
        Home home = home(store, UNDATED, SUMMED + ", absent: zero").at("2026-01-01T00:00:00Z");
        home.write("jobs/j/f.csv", months(12)).tiendo("run", "--date", DATE);
        home.at("2026-01-02T00:00:00Z").write("jobs/j/f.csv", months(2));
        home.tiendo("run", "--date", DATE);
        home.tiendo("accept", "3", "--reason", "letter of 2 January");
        home.write("jobs/j/f.csv", months(12)).tiendo("rerun", "5", "--reason", "they are back");
        home.write("jobs/j/f.csv", months(2));

        Said again = home.tiendo("rerun", "5", "--reason", "once more");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("10 of 12 figures of j are no longer delivered");
        assertThat(home.tiendo("restart", "--status", "completed", "--reason", "all of them")
                        .exit())
                .as("every run is refused")
                .isEqualTo(1);
        assertThat(home.tiendo("restart", "--status", "completed", "--reason", "all of them", "--dry-run")
                        .exit())
                .isZero();
        assertThat(home.tiendo("restart", "--status", "running", "--reason", "none of them")
                        .exit())
                .as("no run matches")
                .isZero();
    }

    @Test
    void acceptsWithdrawalsOfNamedJobsForAReasonOnly() {
        Home home = home(TestServers.store("h2"), UNDATED, SUMMED);
        home.write("jobs/j/f.csv", months(2));

        assertThat(home.tiendo("run", "--date", DATE, "--accept-withdrawals", "--reason", "why"))
                .satisfies(said -> assertThat(said.exit()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("--job"));
        assertThat(home.tiendo("run", "--date", DATE, "--job", "j", "--accept-withdrawals"))
                .satisfies(said -> assertThat(said.exit()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("--reason"));
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void withdrawsNothingWhereASourceDeliversAdditionsOnlyAndSaysThatItCannotSeeDeletions(TestStore store) {
        Home home = home(store, "delivers: additions\n" + UNDATED, SUMMED).at("2026-01-01T00:00:00Z");
        home.write("jobs/j/f.csv", "id,district,day,amount\n1,d1,2024-01-31,100\n2,d2,2024-01-31,1\n")
                .tiendo("run", "--date", DATE);

        home.at("2026-01-02T00:00:00Z")
                .write("jobs/j/f.csv", "id,district,day,amount\n3,d1,2024-02-29,10\n4,d2,2024-02-29,1\n")
                .tiendo("run", "--date", DATE);

        assertThat(actual(home)).isEqualTo("112");
        assertThat(home.tiendo("show", "3").out()).contains("additions only").contains("could not be seen");
        assertThat(home.tiendo("explain", "v", "--date", DATE).out()).contains("additions only");
    }

    /** One a month in one district. */
    private static String months(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(month -> "%d,d1,2024-%02d-10,1\n".formatted(month, month))
                .collect(Collectors.joining("", "id,district,day,amount\n", ""));
    }

    private static String actual(Home home) {
        return home.board(DATE, "v", "p").get("actual");
    }
}
