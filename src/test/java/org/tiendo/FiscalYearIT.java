package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;

/** A home whose plan is of a fiscal year, from its pull to its editions and reports. */
class FiscalYearIT {

    private static final Pattern VALUE =
            Pattern.compile("<td class=\"number-cell\"[^>]*>\\s*<span><span>([^<]*)</span>");

    /** Two fiscal years from April on: the first comes to 1200, the second to 1400. */
    private static final String TREES = """
            month,planted,standing
            2023-04-30,100,5000
            2023-05-31,100,5000
            2023-06-30,100,5000
            2023-07-31,100,5000
            2023-08-31,100,5000
            2023-09-30,100,5000
            2023-10-31,100,5000
            2023-11-30,100,5000
            2023-12-31,100,5000
            2024-01-31,60,5000
            2024-02-29,80,5000
            2024-03-31,160,6000
            2024-04-30,90,6060
            2024-05-31,120,6100
            2024-06-30,150,6200
            2024-07-31,100,6300
            2024-08-31,110,6400
            2024-09-30,130,6500
            2024-10-31,140,6600
            2024-11-30,100,6700
            2024-12-31,60,6750
            2025-01-31,80,6800
            2025-02-28,90,6900
            2025-03-31,230,7200
            2025-04-30,999,9999
            """;

    @TempDir
    private Path folder;

    private Home village(TestStore store) {
        return Home.empty(folder, store)
                .at("2025-05-02T00:00:00Z")
                .write("config/home.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/trees, numbers: plain}
                areas:
                  - {code: village, name: {vi: Làng, en: Village}, kind: village}
                indicators:
                  - {code: planted, name: {vi: Trồng mới, en: Planted}, unit: cây, decimals: 0, item: "1", good: up, measure: {flow: planted}}
                  - {code: growth, name: {vi: Tăng trưởng, en: Growth}, unit: "%", decimals: 2, item: "2", good: up, measure: {growth: {of: {flow: planted}, against: same_period_last_year}}}
                  - {code: standing, name: {vi: Hiện có, en: Standing}, unit: cây, decimals: 0, item: "3", good: up, measure: {level: standing}}
                plan: {period: {from: 2024-04-01, to: 2025-03-31}, area: village, title: The fiscal year 2024}
                targets:
                  - {indicator: planted, areas: [village], at_least: 1300, assigned_by: Village meeting, document: Minutes}
                  - {indicator: growth, areas: [village], at_least: 10, assigned_by: Village meeting, document: Minutes}
                  - {indicator: standing, areas: [village], at_least: 7000, baseline: {date: 2024-03-31, value: 6000}, assigned_by: Village meeting, document: Minutes}
                """)
                .write("jobs/trees/job.yaml", """
                job: trees
                source: records
                file: trees.csv
                years: 2
                columns: {day: month}
                series:
                  - {code: planted, kind: flow, unit: cây, aggregate: sum, value: planted, areas: [village]}
                  - {code: standing, kind: stock, unit: cây, aggregate: last, value: standing, areas: [village]}
                """)
                .write("jobs/trees/trees.csv", TREES);
    }

    /**
     * The sums: April 90; to December 90 + 120 + 150 + 100 + 110 + 130 + 140 + 100 + 60 = 1000, a year before 9 x 100 = 900;
     * January adds 80 and 60, February and March 320 and 240. The plan has 365 days, of which 30, 275, 306 and all have
     * passed; its path is linear, as only one year before is known.
     */
    private static final List<String> FIGURES = List.of(
            "2024-04-01 planted: , , , not_due",
            "2024-04-01 growth: , , , not_due",
            "2024-04-01 standing: , , , no_data",
            // 1300 x 30/365; 90 against 100 a year before; 6000 + 1000 x 30/365
            "2024-04-30 planted: 90, -1210, 106.8493150684931507, at_risk",
            "2024-04-30 growth: -10, -20, 10, reversing",
            "2024-04-30 standing: 6060, -940, 6082.1917808219178082, at_risk",
            // 1300 x 275/365; 1000 / 900 = 10/9; 6000 + 1000 x 275/365
            "2024-12-31 planted: 1000, -300, 979.4520547945205479, on_track",
            "2024-12-31 growth: 11.1111111111111111, 1.1111111111111111, 10, on_track",
            "2024-12-31 standing: 6750, -250, 6753.4246575342465753, on_track",
            // 1300 x 306/365; 1080 / 960 = 9/8; 6000 + 1000 x 306/365
            "2025-01-31 planted: 1080, -220, 1089.863013698630137, on_track",
            "2025-01-31 growth: 12.5, 2.5, 10, on_track",
            "2025-01-31 standing: 6800, -200, 6838.3561643835616438, on_track",
            // 1400 / 1200 = 7/6
            "2025-03-31 planted: 1400, 100, 1300, exceeded",
            "2025-03-31 growth: 16.6666666666666667, 6.6666666666666667, 10, exceeded",
            "2025-03-31 standing: 7200, 200, 7000, exceeded");

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void countsFromTheFirstDayToTheLastAcrossTheTurnOfTheYear(TestStore store) {
        Home home = village(store);

        List<String> figures = new ArrayList<>();
        for (String date : List.of("2024-04-01", "2024-04-30", "2024-12-31", "2025-01-31", "2025-03-31")) {
            assertThat(home.tiendo("run", "--date", date).exit()).isZero();
            home.board(date)
                    .forEach(row -> figures.add("%s %s: %s, %s, %s, %s"
                            .formatted(
                                    date,
                                    row.get("indicator"),
                                    row.get("actual"),
                                    row.get("gap"),
                                    row.get("expected"),
                                    row.get("status"))));
        }

        assertThat(figures).isEqualTo(FIGURES);
    }

    @Test
    void theDaysBesideTheFiscalYearAreOfNoPlan() {
        Home home = village(TestServers.store("h2"));

        for (String date : List.of("2024-03-31", "2025-04-01")) {
            Said said = home.tiendo("run", "--date", date);
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("No plan of this home speaks of " + date, "2024-04-01..2025-03-31");
        }
    }

    @Test
    void theMonthlyReportComparesWithTheSameMonthsOfTheFiscalYearBefore() throws IOException {
        Home home = village(TestServers.store("h2"));
        for (String date : List.of("2024-12-31", "2025-03-31")) {
            home.tiendo("run", "--date", date);
        }

        // Of each indicator: target, the year before, the month, since April, percent of the plan, of the year before.
        assertThat(values(page(home, "2024-12-31")).subList(0, 6))
                .containsExactly("≥\u00a01,300", "900", "60", "1,000", "76.92", "111.11");
        // March 230 of 160 a year before is +43.75 %; 1400 of 1200 is 116.67 %; 7200 standing of 6000.
        assertThat(values(page(home, "2025-03-31")))
                .containsSubsequence("≥\u00a01,300", "1,200", "230", "1,400", "107.69", "116.67")
                .containsSubsequence("≥\u00a010", "43.75", "16.67", "166.67")
                .containsSubsequence("≥\u00a07,000", "6,000", "7,200", "7,200", "120.00", "120.00");
        assertThat(page(home, "2025-03-31"))
                .contains("Plan of 2024-04-01 to 2025-03-31", "Since 2024-04-01", "Same period of the previous year");
    }

    @Test
    void theMonthlyReportNamesTheMonthsOfTheYearBeforeThatNoJobHasRead() throws IOException {
        Home home = village(TestServers.store("h2"));
        assertThat(home.tiendo("validate").err())
                .contains(
                        "config/home.yaml:12:17: warning: 'planted' is a sum that the monthly report compares with the sum from 2023-04-01 on, and no job reads 'planted' that far back; write 'years: 3' in the job that gives it");
        home.tiendo("run", "--date", "2025-03-31");

        // January to March: 80 + 90 + 230 = 400 against 60 + 80 + 160 = 300, 133.33 %.
        assertThat(values(page(home, "2025-03-31")).subList(0, 6))
                .containsExactly("≥\u00a01,300", "300", "230", "1,400", "107.69", "133.33");
        assertThat(page(home, "2025-03-31"))
                .contains(
                        "not reported: 04/2023, 05/2023, 06/2023, 07/2023, 08/2023, 09/2023, 10/2023, 11/2023, 12/2023");

        home.files().replace("jobs/trees/job.yaml", "years: 2", "years: 3");
        assertThat(home.tiendo("validate").err()).doesNotContain("monthly report");
        home.tiendo("run", "--date", "2025-03-31");
        assertThat(page(home, "2025-03-31")).contains("1,200").doesNotContain("not reported: 04/2023");
    }

    private String page(Home home, String date) throws IOException {
        Path file = folder.resolve("report.html");
        home.tiendo("report", "--date", date, "--lang", "en", "--out", file.toString());
        return Files.readString(file);
    }

    @Test
    void aPeriodThatIsACalendarYearIsSealedAsTheYear(@TempDir Path other) {
        Home year = Home.village(folder, TestServers.store("h2"));
        Home period = Home.village(other, TestServers.store("h2"));
        period.files().replace("config/plans/2024.yaml", "year: 2024", "period: {from: 2024-01-01, to: 2024-12-31}");

        for (String date : List.of("2024-01-31", "2024-03-31", "2024-12-31")) {
            assertThat(period.tiendo("run", "--date", date).out())
                    .contains("Sealed: edition " + date)
                    .isEqualTo(year.tiendo("run", "--date", date).out());
        }
        assertThat(sealed(period)).hasSize(3).isEqualTo(sealed(year));
        assertThat(definitions(period)).isNotEmpty().isEqualTo(definitions(year));
        assertThat(period.tiendo("verify").exit()).isZero();
    }

    private static List<String> sealed(Home home) {
        return home.ledger()
                .sql("SELECT sha256 FROM edition ORDER BY business_date")
                .query((row, number) -> Column.text(row, "sha256"))
                .list();
    }

    private static List<String> definitions(Home home) {
        return home.ledger()
                .sql("SELECT content FROM definition_version ORDER BY kind, code, version")
                .query((row, number) -> Column.text(row, "content"))
                .list();
    }

    private static List<String> values(String page) {
        Matcher matcher = VALUE.matcher(page);
        List<String> values = new ArrayList<>();
        while (matcher.find()) {
            values.add(Objects.requireNonNull(matcher.group(1)));
        }
        return values;
    }
}
