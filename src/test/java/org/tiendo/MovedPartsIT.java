package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A district m that moves from province p to province q in the middle of a year, while no figure of any district changes. */
class MovedPartsIT {

    @TempDir
    private Path folder;

    private Home provinces(TestStore store) {
        return Home.empty(folder, store)
                .at("2025-01-10T00:00:00Z")
                .write("jobs/j/f.csv", rows())
                .write("jobs/j/job.yaml", """
                        job: j
                        source: records
                        file: f.csv
                        columns: {day: day, area: area}
                        years: 2
                        series:
                          - {code: f, kind: flow, unit: x, aggregate: sum, value: v, areas: [a, m, b]}
                          - {code: s, kind: stock, unit: x, aggregate: last, value: v, areas: [a, m, b]}
                        """)
                .write("config/home.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/j, numbers: plain}
                        areas:
                          - {code: p, name: {vi: P, en: P}, kind: province}
                          - {code: q, name: {vi: Q, en: Q}, kind: province}
                          - {code: a, name: {vi: A, en: A}, kind: district, parent: p}
                          - {code: m, name: {vi: M, en: M}, kind: district,
                             parent: [{area: p, valid_to: 2024-06-30}, {area: q, valid_from: 2024-07-01}]}
                          - {code: b, name: {vi: B, en: B}, kind: district, parent: q}
                        indicators:
                          - {code: f, name: {vi: f, en: f}, unit: x, decimals: 2, item: "1", good: up, measure: {flow: f}}
                          - {code: g, name: {vi: g, en: g}, unit: x, decimals: 2, item: "2", good: up,
                             measure: {growth: {of: {flow: f}, against: same_period_last_year}}}
                          - {code: c, name: {vi: c, en: c}, unit: x, decimals: 2, item: "3", good: up,
                             measure: {change: {of: {level: s}, counts: rise}}}
                        plan: {year: 2024, area: p, title: T}
                        targets:
                          - {indicator: f, areas: [p, q], at_least: 1, assigned_by: x, document: y}
                          - {indicator: g, areas: [p, q], at_least: 0, assigned_by: x, document: y}
                          - {indicator: c, areas: [p, q], at_least: 0, assigned_by: x, document: y, baseline: 2023-12-31}
                        """);
    }

    private static String rows() {
        var csv = new StringBuilder("area,day,v\n");
        for (int year = 2023; year <= 2024; year++) {
            for (int month = 1; month <= 12; month++) {
                csv.append("a,%1$d-%2$02d-28,10\nm,%1$d-%2$02d-28,5\nb,%1$d-%2$02d-28,1\n".formatted(year, month));
            }
        }
        return csv.toString();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void countsAChangeAndAGrowthOnTheTerritoryOfTheirEndAndSaysSo(TestStore store) {
        Home home = provinces(store);
        home.tiendo("run", "--date", "2024-12-31");

        for (String indicator : new String[] {"g", "c"}) {
            CSVRecord lost = home.board("2024-12-31", indicator, "p");
            assertThat(lost.get("actual")).isEqualTo("0");
            assertThat(lost.get("reason")).isEqualTo("counted on the areas of 2024-12-31, also before: without m");
            CSVRecord gained = home.board("2024-12-31", indicator, "q");
            assertThat(gained.get("actual")).isEqualTo("0");
            assertThat(gained.get("reason")).isEqualTo("counted on the areas of 2024-12-31, also before: with m");
        }
        assertThat(home.board("2024-12-31", "f", "p").get("actual")).isEqualTo("150");
        assertThat(home.board("2024-12-31", "f", "p").get("reason")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void readsAnEarlierEditionWithThePartsOfALaterDay(TestStore store) {
        Home home = provinces(store);
        home.tiendo("run", "--date", "2024-03-31");

        assertThat(home.board("2024-03-31", "f", "p").get("actual")).isEqualTo("45");
        assertThat(home.tiendo("board", "--date", "2024-03-31", "--areas-of", "2024-12-31", "--format", "csv")
                        .out()
                        .lines()
                        .filter(line -> line.contains(",f,p,") || line.contains(",f,q,")))
                .satisfiesExactly(
                        p -> assertThat(p).contains(",f,p,x,,,30,"),
                        q -> assertThat(q).contains(",f,q,x,,,18,"));
    }
}
