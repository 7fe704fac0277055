package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A province whose districts d1 and d2 are merged into d3 in the middle of the plan's year; d4 stays. */
class MergedDistrictsIT {

    @TempDir
    private Path folder;

    /** @param asked what targets say besides their areas */
    private Home province(TestStore store, String asked) {
        return Home.empty(folder, store)
                .at("2025-01-10T00:00:00Z")
                .write("jobs/j/f.csv", visits(""))
                .write("jobs/j/job.yaml", job("{parts_of: p}"))
                .write("config/home.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/j, numbers: plain}
                areas:
                  - {code: p, name: {vi: Tỉnh, en: Province}, kind: province}
                  - {code: d1, name: {vi: Cũ Một, en: Old one}, kind: district, parent: p, valid_to: 2024-06-30,
                     became: [{area: d3}], document: Resolution 1}
                  - {code: d2, name: {vi: Cũ Hai, en: Old two}, kind: district, parent: p, valid_to: 2024-06-30,
                     became: [{area: d3, share: 0.5}, {area: d4, share: 0.5}]}
                  - {code: d3, name: {vi: Mới, en: New}, kind: district, parent: p, valid_from: 2024-07-01}
                  - {code: d4, name: {vi: Yên, en: Same}, kind: district, parent: p}
                indicators:
                  - {code: v, name: {vi: v, en: v}, unit: x, decimals: 2, item: "1", good: up, measure: {flow: v}}
                plan: {year: 2024, area: p, title: T}
                targets:
                  - {indicator: v, areas: {parts_of: p, with: [p]}, %s, assigned_by: x, document: y}
                """.formatted(asked));
    }

    private static String job(String areas) {
        return """
                job: j
                source: records
                file: f.csv
                columns: {day: day, area: area}
                limits: {rejects: 1}
                series:
                  - {code: v, kind: flow, unit: x, aggregate: sum, value: v, areas: %s}
                """.formatted(areas);
    }

    private static String visits(String more) {
        var csv = new StringBuilder("area,day,v\n");
        for (int month = 1; month <= 12; month++) {
            String day = "2024-%02d-28".formatted(month);
            csv.append(month <= 6 ? "d1,%1$s,1\nd2,%1$s,2\n".formatted(day) : "d3,%s,3\n".formatted(day));
            csv.append("d4,%s,10\n".formatted(day));
        }
        return csv + more;
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void countsTheDistrictsOfEachTimeForTheProvince(TestStore store) {
        Home home = province(store, "at_least: 10");
        assertThat(home.tiendo("run", "--date", "2024-12-31").exit()).isZero();

        assertThat(actual(home, "p")).isEqualTo("156");
        assertThat(home.board("2024-12-31", "v", "p").get("reason")).isEmpty();
        CSVRecord ended = home.board("2024-12-31", "v", "d1");
        assertThat(ended.get("actual")).isEqualTo("6");
        assertThat(ended.get("status")).isEqualTo("not_reached");
        assertThat(ended.get("reason")).isEqualTo("area d1 is counted until 2024-06-30, its last day");
        CSVRecord begun = home.board("2024-12-31", "v", "d3");
        assertThat(begun.get("actual")).isEqualTo("18");
        assertThat(begun.get("status")).isEqualTo("exceeded");
        assertThat(begun.get("reason")).isEqualTo("area d3 is counted from 2024-07-01 on, its first day");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void rejectsARowOfADayOnWhichItsDistrictIsNoMoreAndNamesTheOneThereIs(TestStore store) {
        Home home = province(store, "at_least: 10");
        home.write("jobs/j/f.csv", visits("d1,2024-08-15,100\nd3,2024-05-01,100\n"));
        home.tiendo("run", "--date", "2024-12-31");

        assertThat(actual(home, "p")).isEqualTo("156");
        assertThat(home.tiendo("rejects", "--date", "2024-12-31", "--format", "csv")
                        .out())
                .contains("area,area d1 ended on 2024-06-30; it became d3")
                .contains("\"area d3 exists since 2024-07-01; before, it was d1, d2\"");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void readsAMonthWithoutRowsAsZeroOfTheDistrictsThereWereOnly(TestStore store) {
        Home home = province(store, "at_least: 10");
        home.write("jobs/j/job.yaml", job("[d1, d2, d3, d4], absent: zero"));
        home.tiendo("run", "--date", "2024-12-31");
        assertThat(actual(home, "p")).isEqualTo("156");

        home.tiendo("run", "--date", "2024-05-31");
        assertThat(home.board("2024-05-31", "v", "p").get("actual")).isEqualTo("65");
        CSVRecord notYet = home.board("2024-05-31", "v", "d3");
        assertThat(notYet.get("status")).isEqualTo("not_due");
        assertThat(notYet.get("reason")).startsWith("not due before 2024-07-01");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void countsWhatPredecessorsCameToWhereTheTargetSaysSo(TestStore store) {
        Home home = province(store, "at_least: 10, predecessors: counted");
        home.tiendo("run", "--date", "2024-12-31");

        assertThat(actual(home, "p")).isEqualTo("156");
        CSVRecord begun = home.board("2024-12-31", "v", "d3");
        assertThat(begun.get("actual")).isEqualTo("30");
        assertThat(begun.get("reason")).isEqualTo("derived from its predecessors: d1 x 1, d2 x 0.5");
        assertThat(actual(home, "d4")).isEqualTo("126");
        assertThat(home.tiendo("explain", "v", "--area", "d4", "--date", "2024-12-31")
                        .out())
                .contains("d2 x 0.5", "derived from its predecessors");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void isReadOnTheDistrictsOfToday(TestStore store) {
        Home home = province(store, "at_least: 10");
        home.tiendo("run", "--date", "2024-12-31");
        List<String> sealed = lines(home.tiendo("board", "--date", "2024-12-31", "--format", "csv"));

        List<String> read =
                lines(home.tiendo("board", "--date", "2024-12-31", "--format", "csv", "--areas-of", "today"));

        assertThat(read)
                .hasSize(4)
                .anyMatch(line -> line.contains(",v,p,x,at_least,10,156,"))
                .anyMatch(line -> line.contains(",v,d3,x,,,30,")
                        && line.contains("derived from its predecessors: d1 x 1, d2 x 0.5"))
                .anyMatch(line ->
                        line.contains(",v,d4,x,,,126,") && line.contains("derived from its predecessors: d2 x 0.5"));
        assertThat(lines(home.tiendo("board", "--date", "2024-12-31", "--format", "csv")))
                .isEqualTo(sealed);
        assertThat(home.tiendo("verify").exit()).isZero();
    }

    private static List<String> lines(Home.Said said) {
        return said.out().lines().toList();
    }

    private static String actual(Home home, String area) {
        return home.board("2024-12-31", "v", area).get("actual");
    }
}
