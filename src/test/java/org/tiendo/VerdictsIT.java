package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Verdicts from the files of a home to its board, its explanations and its tables. */
class VerdictsIT {

    @TempDir
    private Path folder;

    private static String indicator(String code, String good, String measure) {
        return "  - {code: %1$s, name: {vi: %1$s, en: %1$s}, unit: x, decimals: 2, item: \"1\", good: %2$s, measure: {%3$s}}\n"
                .formatted(code, good, measure);
    }

    private static String target(String indicator, String aim) {
        return "  - {indicator: %s, areas: [a], %s, assigned_by: x, document: y}\n".formatted(indicator, aim);
    }

    private static String series(String code, String kind) {
        return "  - {code: %s, kind: %s, unit: x, aggregate: none, value: v, areas: [a]}\n".formatted(code, kind);
    }

    private Home home(TestStore store) {
        return Home.empty(folder, store)
                .write(
                        "config/home.yaml",
                        """
                        sources:
                          - {name: records, files: {folder: jobs/j, numbers: plain}}
                        areas:
                          - {code: a, name: {vi: A, en: A}, kind: village}
                        indicators:
                        """
                                + indicator("grdp", "up", "level: grdp")
                                + indicator("price_index", "inside", "level: price_index")
                                + indicator("insured", "up", "level: insured")
                                + indicator("accidents", "down", "flow: accidents")
                                + indicator(
                                        "exports_growth",
                                        "up",
                                        "growth: {of: {flow: exports}, against: same_period_last_year}")
                                + indicator("arrivals", "up", "flow: arrivals")
                                + indicator("forest", "up", "growth: {of: {level: forest}, against: 2010-12-31}")
                                + """
                        plan: {year: 2024, area: a, title: T}
                        targets:
                        """
                                + target("grdp", "between: [6.6, 6.8]")
                                + target("price_index", "between: [2, 4]")
                                + target("insured", "at_least: 95, baseline: {date: 2023-12-31, value: 96}")
                                + target("accidents", "at_most: 0")
                                + target("exports_growth", "at_least: 8")
                                + target("arrivals", "at_least: 1000")
                                + target("forest", "at_least: 50"))
                .write(
                        "jobs/j/job.yaml",
                        """
                        job: j
                        source: records
                        file: f.csv
                        years: 15
                        columns: {period_start: s, period_end: e, series: what}
                        series:
                        """
                                + Stream.of("grdp", "price_index")
                                        .map(code -> series(code, "published_rate"))
                                        .collect(Collectors.joining())
                                + series("insured", "stock")
                                + series("forest", "stock")
                                + Stream.of("accidents", "exports", "arrivals")
                                        .map(code -> series(code, "flow"))
                                        .collect(Collectors.joining()))
                .write("jobs/j/f.csv", """
                        what,s,e,v
                        grdp,2024-01-01,2024-12-31,7.02
                        price_index,2024-01-01,2024-12-31,4.5
                        insured,2024-06-30,2024-06-30,95.5
                        insured,2024-12-31,2024-12-31,94
                        accidents,2024-01-01,2024-06-30,3
                        exports,2023-01-01,2023-06-30,500
                        exports,2023-07-01,2023-12-31,500
                        exports,2024-01-01,2024-06-30,530
                        exports,2024-07-01,2024-12-31,560
                        arrivals,2024-01-01,2024-03-31,300
                        arrivals,2024-01-01,2024-01-31,80
                        arrivals,2024-02-01,2024-02-29,80
                        arrivals,2024-03-01,2024-03-31,80
                        forest,2010-12-31,2010-12-31,200
                        forest,2024-12-31,2024-12-31,310
                        """);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void sayWhatAStatisticianWould(TestStore store) {
        Home home = home(store);

        assertThat(home.tiendo("validate").out()).contains("all in order");
        assertThat(home.tiendo("run", "--date", "2024-06-30").exit()).isZero();

        assertRow(home, "2024-06-30", "insured", "95.5", "0.5", "", "", "on_track");
        assertRow(home, "2024-06-30", "accidents", "3", "-3", "", "", "off_track");
        assertRow(home, "2024-06-30", "exports_growth", "6", "-2", "0.75", "0.75", "at_risk");
        assertThat(assertRow(home, "2024-06-30", "arrivals", "300", "-700", "0.3", "", "conflict")
                        .get("reason"))
                .contains("a source differs from itself on arrivals of 2024-01-01..2024-03-31: 300 (j, ", "240 (j, ");

        assertThat(home.tiendo("run", "--date", "2024-12-31").exit()).isZero();

        CSVRecord range = assertRow(home, "2024-12-31", "grdp", "7.02", "0.22", "1.0323529411764706", "", "exceeded");
        assertThat(range.get("comparator")).isEqualTo("between_or_more");
        CSVRecord band = assertRow(home, "2024-12-31", "price_index", "4.5", "-0.5", "", "", "not_reached");
        assertThat(band.get("comparator")).isEqualTo("between");
        assertRow(home, "2024-12-31", "insured", "94", "-1", "", "", "not_reached");
        assertRow(home, "2024-12-31", "exports_growth", "9", "1", "1.125", "1.125", "exceeded");

        assertRow(home, "2024-12-31", "forest", "55", "5", "1.1", "", "exceeded");

        assertThat(home.tiendo("explain", "exports_growth", "--area", "a").out())
                .contains("(now - then) / then x 100, of sum of exports")
                .contains("= ((530 + 560) - (500 + 500)) / (500 + 500) x 100")
                .contains("growth so far");
        assertThat(home.tiendo("explain", "grdp", "--area", "a").out())
                .contains("6.6 to 6.8 x, or more", "actual - nearest of the range = 7.02 - 6.8 = 0.22");
        assertThat(home.tiendo("explain", "exports_growth", "--area", "a", "--format", "json")
                        .out())
                .contains("\"kind\" : \"growth\"");
        assertThat(home.tiendo("board", "--date", "2024-12-31", "--lang", "vi").out())
                .contains("6,6–6,8");
        assertThat(home.tiendo("verify").exit()).isZero();
        assertThat(home.ledger()
                        .sql("SELECT comparator FROM report_v1_board WHERE indicator = 'grdp'")
                        .query(String.class)
                        .single())
                .isEqualTo("between_or_more");
    }

    private static CSVRecord assertRow(
            Home home,
            String date,
            String indicator,
            String actual,
            String gap,
            String progress,
            String pace,
            String status) {
        CSVRecord row = home.board(date, indicator, "a");
        assertThat(row.get("actual")).as(indicator).isEqualTo(actual);
        assertThat(row.get("gap")).as(indicator).isEqualTo(gap);
        assertThat(row.get("progress")).as(indicator).isEqualTo(progress);
        if (!status.equals("conflict")) {
            assertThat(row.get("pace")).as(indicator).isEqualTo(pace);
        }
        assertThat(row.get("status")).as(indicator).isEqualTo(status);
        return row;
    }
}
