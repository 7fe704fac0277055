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

/** Figures that a report gives as a range, a bound or an approximate number, from the file to the board. */
class InexactIT {

    private static final String DATE = "2024-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void keepsThemWithTheirWordsAndJudgesWhatTheyDecide(TestStore store) {
        Home home = home(store, "", """
                share,61-62
                area,trên 4.000
                visitors,gần 700.000
                height,khoảng 24
                rank,từ 31 trở lên
                depth,01-02
                """);

        Said said = home.tiendo("run", "--date", DATE);

        assertThat(said.out()).contains("5 accepted", "1 rejected");
        assertRow(home, "share", "exceeded", "61", "62", "61..62");
        assertRow(home, "area", "exceeded", "4000", "", "trên 4000");
        assertRow(home, "visitors", "not_reached", "", "700000", "gần 700000");
        assertRow(home, "height", "not_assessable", "", "", "khoảng 24");
        assertRow(home, "rank", "not_assessable", "31", "", "từ 31 trở lên");
        assertThat(home.board(DATE, "height", "village").get("reason"))
                .isEqualTo("approximate, within what is not said: height 24 (khoảng)");
        assertThat(home.board(DATE, "depth", "village").get("reason"))
                .isEqualTo("rejected: said.csv line 7: value: '01-02' may be a range or a date");
        assertThat(home.tiendo("board", "--date", DATE).out())
                .contains("61–62", "trên 4.000", "gần 700.000", "khoảng 24", "từ 31 trở lên");
        assertThat(home.tiendo("explain", "height", "--date", DATE).out()).contains("khoảng 24", "~24 (khoảng)");
        assertThat(home.tiendo("explain", "share", "--date", DATE).out()).contains("61..62");
        assertThat(home.ledger()
                        .sql("SELECT canonical_form FROM edition")
                        .query(Integer.class)
                        .list())
                .containsExactly(6);
        assertThat(home.tiendo("verify").out()).contains("the chain holds");
        assertThat(home.tiendo("run", "--date", DATE).out()).contains("still revision 1");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void restatesAFigureThatWasARangeAndIsExact(TestStore store) {
        Home home = home(store, "", "share,61-62\n");
        home.tiendo("run", "--date", DATE);
        home.at("2025-02-02T00:00:00Z").write("jobs/said/said.csv", file("share,59\n"));

        home.tiendo("run", "--date", DATE);

        assertThat(home.tiendo("restatements", "--format", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .contains(",..,61,exceeded,=,59,not_reached,source_revised,62,");
        assertThat(home.tiendo("restatements").out()).contains("61..62 exceeded", "59 not reached");
        assertThat(home.tiendo("verify").out()).contains("the chain holds");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void followsTheWordsOfTheSource(TestStore store) {
        Home home = home(store, "amounts: {about: [tầm], within: 0.05, ranges: []}", """
                share,61-62
                height,tầm 24
                visitors,khoảng 8
                """);

        home.tiendo("run", "--date", DATE);

        assertRow(home, "height", "exceeded", "22.8", "25.2", "tầm 24");
        assertThat(home.board(DATE, "share", "village").get("reason"))
                .isEqualTo("rejected: said.csv line 2: value: '61-62' is not a number written like 1.234,5");
        assertThat(home.board(DATE, "visitors", "village").get("reason")).contains("'khoảng 8' is not a number");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void addsUpOnlyExactNumbersOfAColumnThatHoldsFiguresToo(TestStore store) {
        Home home = home(store, "", "share,5-6\nrank,4\nrank,3-5\n");
        home.files()
                .replace(
                        "jobs/said/job.yaml",
                        "code: rank, kind: stock, unit: x, aggregate: none",
                        "code: rank, kind: stock, unit: x, aggregate: last");

        Said said = home.tiendo("run", "--date", DATE);

        assertThat(said.out()).contains("2 accepted", "1 rejected");
        assertRow(home, "share", "not_reached", "5", "6", "5..6");
        assertThat(home.board(DATE, "rank", "village").get("actual")).isEqualTo("4");
        assertThat(home.tiendo("rejects", "--format", "csv").out())
                .contains("'3..5' is not an exact number, and rank is made of rows");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void readsTheWholeOfAnAmountAsOne(TestStore store) {
        Home home = home(store, "", "");
        home.files().append("jobs/said/job.yaml", """
                checks:
                  - range: {column: all, min: 0}
                  - not_above: {column: value, whole: all}
                """).write("jobs/said/said.csv", """
                series,value,day,all
                share,61-62,2024-12-31,khoảng 70
                area,61-62,2024-12-31,60-70
                """);

        home.tiendo("run", "--date", DATE);

        assertThat(home.board(DATE, "share", "village").get("status")).isEqualTo("exceeded");
        assertThat(home.board(DATE, "area", "village").get("reason"))
                .contains("the part 61..62 may be above its whole all = 60..70");
    }

    private static void assertRow(Home home, String indicator, String status, String least, String most, String said) {
        CSVRecord row = home.board(DATE, indicator, "village");
        assertThat(row.get("status")).as(indicator).isEqualTo(status);
        assertThat(row.get("actual")).as(indicator).isEmpty();
        assertThat(row.get("actual_least")).as(indicator).isEqualTo(least);
        assertThat(row.get("actual_most")).as(indicator).isEqualTo(most);
        assertThat(row.get("actual_said")).as(indicator).isEqualTo(said);
    }

    private static String file(String rows) {
        return "series,value,day\n" + rows.replace("\n", "," + DATE + "\n");
    }

    private Home home(TestStore store, String amounts, String rows) {
        var indicators = new StringBuilder("indicators:\n");
        var targets = new StringBuilder("plan: {year: 2024, area: village, title: T}\ntargets:\n");
        var series = new StringBuilder();
        for (String code : new String[] {"share", "area", "visitors", "height", "rank", "depth"}) {
            indicators.append("  - {code: %s, name: {vi: %s, en: %s}, unit: x, decimals: 0, item: \"1\", good: %s,"
                    .formatted(code, code, code, code.equals("rank") ? "down" : "up"));
            indicators.append(" measure: {level: %s}}\n".formatted(code));
            targets.append("  - {indicator: %s, areas: [village], %s, assigned_by: x, document: y}\n"
                    .formatted(code, goal(code)));
            series.append("  - {code: %s, kind: stock, unit: x, aggregate: none, value: value, areas: [village]}\n"
                    .formatted(code));
        }
        return Home.empty(folder, store)
                .write("config/sources.yaml", """
                        sources:
                          - name: reports
                            files: {folder: jobs/said, numbers: vi}
                            %s
                        """.formatted(amounts))
                .write("config/areas.yaml", "areas: [{code: village, name: {vi: V, en: V}, kind: village}]\n")
                .write("config/indicators.yaml", indicators.toString())
                .write("config/plans/2024.yaml", targets.toString())
                .write("jobs/said/job.yaml", """
                        job: said
                        source: reports
                        file: said.csv
                        columns: {period_start: day, period_end: day, series: series}
                        limits: {rejects: 0.9}
                        series:
                        """ + series)
                .write("jobs/said/said.csv", file(rows));
    }

    private static String goal(String code) {
        return switch (code) {
            case "share" -> "at_least: 60";
            case "area" -> "at_least: 4000";
            case "visitors" -> "at_least: 700000";
            case "height" -> "at_least: 2";
            case "rank" -> "at_most: 32";
            default -> "at_least: 1";
        };
    }
}
