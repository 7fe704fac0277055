package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The figure that a growth or change is counted from, delivered and rejected. */
class RejectedBaseIT {

    private static final String REJECTED = "rejected: g.csv line 2: v: '1;5' is not a number written like 1234.5";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysOfTheBaseOfAGrowthWhereItStandsAndWhyItWasRejected(TestStore store) {
        Home home = home(store, "stock", "{growth: {of: {level: g}, against: same_period_last_year}}", "")
                .write("jobs/g/g.csv", "from,to,v\n2023-06-30,2023-06-30,1;5\n2024-06-30,2024-06-30,120\n");

        home.tiendo("run", "--date", "2024-06-30");

        assertThat(reason(home, "2024-06-30")).isEqualTo("no baseline: no figure of g of 2023-06-30; " + REJECTED);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysItOfAMonthThatIsLeftOutOfBothYears(TestStore store) {
        Home home = home(store, "flow", "{growth: {of: {flow: g}, against: same_period_last_year}}", "")
                .write("jobs/g/g.csv", """
                        from,to,v
                        2023-01-01,2023-01-31,1;5
                        2023-02-01,2023-02-28,10
                        2024-01-01,2024-01-31,11
                        2024-02-01,2024-02-29,11
                        """);

        home.tiendo("run", "--date", "2024-02-29");

        assertThat(home.board("2024-02-29", "g", "p").get("actual")).isEqualTo("10");
        assertThat(reason(home, "2024-02-29")).contains("missing: 01").endsWith("; " + REJECTED);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysOfTheBaseOfAChangeWhereItStandsAndWhyItWasRejected(TestStore store) {
        Home home = home(store, "stock", "{change: {of: {level: g}, counts: rise}}", ", baseline: 2023-06-30")
                .write("jobs/g/g.csv", "from,to,v\n2023-06-30,2023-06-30,1;5\n2024-06-30,2024-06-30,120\n");

        home.tiendo("run", "--date", "2024-06-30");

        assertThat(reason(home, "2024-06-30")).isEqualTo("no baseline: no figure of g of 2023-06-30; " + REJECTED);
    }

    private static String reason(Home home, String date) {
        return home.board(date, "g", "p").get("reason");
    }

    private Home home(TestStore store, String kind, String measure, String baseline) {
        return Home.empty(folder, store)
                .write("config/home.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/g, numbers: plain}
                areas:
                  - {code: p, name: {vi: Tỉnh, en: Province}, kind: province}
                indicators:
                  - {code: g, name: {vi: g, en: g}, unit: x, decimals: 2, item: "1", good: up, measure: %s}
                plan: {year: 2024, area: p, title: T}
                targets:
                  - {indicator: g, areas: [p], at_least: 1, assigned_by: x, document: y%s}
                """.formatted(measure, baseline))
                .write("jobs/g/job.yaml", """
                job: g
                source: records
                file: g.csv
                columns: {period_start: from, period_end: to}
                limits: {rejects: 0.9, min_rows: 0}
                series:
                  - {code: g, kind: %s, unit: x, aggregate: none, value: v, areas: [p]}
                """.formatted(kind));
    }
}
