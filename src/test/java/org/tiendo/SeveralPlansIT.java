package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A home with the plan of a year and one of five years, each with a board of its own. */
class SeveralPlansIT {

    private static final Pattern ADDRESS = Pattern.compile("(http://[\\w.:]+)/");

    @TempDir
    private Path folder;

    /** From 2021 to June 2024 a hundred trees a month; at the end of June 7500 stand. */
    private static String trees() {
        String months = IntStream.range(0, 42)
                .mapToObj(month -> {
                    int year = 2021 + month / 12;
                    int standing = List.of(5400, 6300, 7000, 7500).get(year - 2021);
                    return "%s,100,%d"
                            .formatted(YearMonth.of(year, month % 12 + 1).atEndOfMonth(), standing);
                })
                .reduce("month,planted,standing", (lines, line) -> lines + "\n" + line);
        return months + "\n";
    }

    private Home village(TestStore store) {
        return Home.empty(folder, store)
                .at("2024-07-02T00:00:00Z")
                .write("config/sources.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/trees, numbers: plain}
                """)
                .write("config/areas.yaml", """
                areas:
                  - {code: village, name: {vi: Làng, en: Village}, kind: village}
                """)
                .write("config/indicators.yaml", """
                indicators:
                  - {code: planted, name: {vi: Trồng mới, en: Planted}, unit: cây, decimals: 0, item: "1", good: up, measure: {flow: planted}}
                  - {code: planted_in_all, name: {vi: Trồng mới 5 năm, en: Planted in all}, unit: cây, decimals: 0, item: "1", good: up, measure: {flow: planted}}
                  - {code: standing, name: {vi: Hiện có, en: Standing}, unit: cây, decimals: 0, item: "2", good: up, measure: {level: standing}}
                """)
                .write("config/plans/2024.yaml", """
                plan: {year: 2024, area: village, title: The year 2024}
                targets:
                  - {indicator: planted, areas: [village], at_least: 1300, assigned_by: Village meeting, document: Minutes}
                """)
                .write("config/plans/five-years.yaml", """
                plan: {code: five-years, period: {from: 2021-01-01, to: 2025-12-31}, area: village, title: Five years to 2025}
                targets:
                  - indicator: planted_in_all
                    areas: [village]
                    at_least: 6000
                    steps: {2021: 1000, 2022: 1100, 2023: 1200, 2024: 1300, 2025: 1400}
                    assigned_by: Village meeting
                    document: Minutes
                  - indicator: standing
                    areas: [village]
                    at_least: 9000
                    baseline: {date: 2020-12-31, value: 5000}
                    steps: {2021: 5500, 2022: 6200, 2023: 7000, 2024: 7900, 2025: 9000}
                    assigned_by: Village meeting
                    document: Minutes
                """)
                .write("jobs/trees/job.yaml", """
                job: trees
                source: records
                file: trees.csv
                years: 5
                columns: {day: month}
                series:
                  - {code: planted, kind: flow, unit: cây, aggregate: sum, value: planted, areas: [village]}
                  - {code: standing, kind: stock, unit: cây, aggregate: last, value: standing, areas: [village]}
                """)
                .write("jobs/trees/trees.csv", trees());
    }

    /**
     * Of the year 600 by the end of June, by when past years had come to a half: 1300 / 2. Of five years 3600 and 600, on the
     * way from 1000 + 1100 + 1200 at the end of 2023 to 1300 more, of which 182 of 366 days have passed; and 7000 to 7900.
     */
    private static final List<String> FIGURES = List.of(
            "2024 planted: 600, -700, 650, at_risk",
            "five-years planted_in_all: 4200, -1800, 3946.4480874316939891, on_track",
            "five-years standing: 7500, -1500, 7447.540983606557377, on_track");

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void eachPlanIsHeldAgainstItsOwnPathInOneEdition(TestStore store) {
        Home home = village(store);

        assertThat(home.tiendo("run", "--date", "2024-06-30").exit()).isZero();

        assertThat(home.board("2024-06-30"))
                .extracting(row -> "%s %s: %s, %s, %s, %s"
                        .formatted(
                                row.get("plan"),
                                row.get("indicator"),
                                row.get("actual"),
                                row.get("gap"),
                                row.get("expected"),
                                row.get("status")))
                .isEqualTo(FIGURES);
        assertThat(home.tiendo("verify").exit()).isZero();
        assertThat(rows(home, "SELECT CONCAT_WS(' ', plan, item, status) FROM report_v1_items ORDER BY position"))
                .containsExactly("2024 1 at_risk", "five-years 1 on_track", "five-years 2 on_track");
        assertThat(rows(home, """
                        SELECT CONCAT_WS(' ', position, plan, area, period_start, period_end, title) FROM report_v1_plans
                        ORDER BY position"""))
                .containsExactly(
                        "1 2024 village 2024-01-01 2024-12-31 The year 2024",
                        "2 five-years village 2021-01-01 2025-12-31 Five years to 2025");
        assertThat(rows(home, "SELECT CONCAT_WS(' ', sequence_no, title) FROM report_v1_editions"))
                .containsExactly("1 The year 2024");
    }

    private static List<String> rows(Home home, String sql) {
        return home.ledger()
                .sql(sql)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    @Test
    void aReaderSeesTheBoardsOfAllPlansOrOfOne() {
        Home home = village(TestServers.store("h2"));
        home.tiendo("run", "--date", "2024-06-30");

        assertThat(home.tiendo("board", "--lang", "en").out())
                .containsSubsequence("The year 2024", "Planted", "Five years to 2025", "Planted in all", "Standing");
        assertThat(home.tiendo("board", "--lang", "en", "--plan", "five-years").out())
                .contains("Five years to 2025", "Planted in all", "Standing")
                .doesNotContain("The year 2024");
        assertThat(home.tiendo("board", "--plan", "2024", "--format", "csv").out())
                .contains(",planted,")
                .doesNotContain("planted_in_all");
        assertThat(home.tiendo("board", "--plan", "five").err())
                .contains("The edition has no plan \"five\"; it has 2024, five-years.");
        assertThat(home.tiendo("explain", "planted_in_all").out())
                .contains("= 4200 cây", "for 2021-01-01..2025-12-31", "the plan's milestones");
    }

    @Test
    void aPlanThatTheFilesHaveNoMoreStaysAsItWasSealed() throws IOException {
        Home home = village(TestServers.store("h2"));
        home.tiendo("run", "--date", "2024-06-30");
        home.files().delete("config/plans/five-years.yaml");
        home.files().replace("config/plans/2024.yaml", "year: 2024,", "year: 2024, code: this-year,");

        assertThat(home.tiendo("board", "--lang", "en").out())
                .containsSubsequence("The year 2024", "Planted", "Five years to 2025", "Planted in all", "Standing");
        assertThat(home.tiendo("board", "--plan", "this-year").err()).contains("it has 2024, five-years");
        assertThat(report(home, "--plan", "five-years"))
                .contains("Five years to 2025", "Since 2021-01-01", "Planted in all")
                .doesNotContain("· Village");
    }

    @Test
    void theMonthlyReportIsOfOnePlan() throws IOException {
        Home home = village(TestServers.store("h2"));
        home.tiendo("run", "--date", "2024-06-30");

        assertThat(report(home)).contains("The year 2024", "Planted").doesNotContain("Planted in all");
        assertThat(home.tiendo("report", "--out", folder.resolve("report.html").toString())
                        .out())
                .contains("It is of the plan 2024; the edition has others, for --plan: five-years");
        // Of five years there are no same days of a year before.
        assertThat(report(home, "--plan", "five-years"))
                .contains("Five years to 2025", "Since 2021-01-01", "Planted in all", "4,200", "70.00")
                .doesNotContain("The year 2024");
    }

    private String report(Home home, String... options) throws IOException {
        Path file = folder.resolve("report.html");
        String[] command = Stream.concat(
                        Stream.of("report", "--lang", "en", "--out", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(home.tiendo(command).err()).isEmpty();
        return Files.readString(file);
    }

    @Test
    void pagesAndTheApiShowOnePlanAndLeadToTheOthers() throws Exception {
        Home home = village(TestServers.store("h2")).write("config/application.yaml", "serve: {port: 0}\n");
        home.tiendo("run", "--date", "2024-06-30");

        try (TiendoProcess server = TiendoProcess.start(home, "serve")) {
            String address = address(server);

            assertThat(page(address, "/?lang=en"))
                    .contains("<h1>The year 2024</h1>", ">Planted<", "plan=five-years", ">Five years to 2025<")
                    .doesNotContain("Planted in all");
            assertThat(page(address, "/?plan=five-years&lang=en"))
                    .contains("<h1>Five years to 2025</h1>", "Planted in all", "Standing");
            assertThat(page(address, "/items?plan=five-years&lang=en")).contains("Planted in all", "Standing");
            assertThat(page(address, "/indicators/standing?lang=en")).contains("Standing", "7,500");
            assertThat(page(address, "/areas/village?lang=en")).contains("Planted in all", ">Planted<");
            assertThat(page(address, "/?plan=six-years&lang=en"))
                    .contains("The edition of 2024-06-30 has no plan", "it has 2024, five-years");
            assertThat(page(address, "/methodology?date=2024-06-30&plan=five-years&lang=en"))
                    .contains("Five years to 2025", "Planted in all")
                    .doesNotContain(">Planted<");
            assertThat(page(address, "/methodology?plan=five-years&lang=en"))
                    .contains("Five years to 2025", "Planted in all")
                    .containsPattern(
                            "href=\"/methodology\\?date=2024-06-30&amp;plan=2024&amp;lang=en\"[^>]*>The year 2024<");
            assertThat(page(address, "/methodology?date=2024-06-30&plan=six-years&lang=vi"))
                    .contains("không có kế hoạch “six-years”; trong đó có 2024, five-years");
            assertThat(page(address, "/compare?plan=five-years&lang=en"))
                    .contains("Planted in all")
                    .doesNotContain(">Planted<");
            assertThat(page(address, "/report?plan=five-years&lang=en")).contains("Five years to 2025");
            assertThat(page(address, "/api/v1/board.csv?plan=five-years"))
                    .contains("planted_in_all", "standing")
                    .doesNotContain(",planted,");
            assertThat(page(address, "/api/v1/items.csv?plan=2024").lines()).hasSize(2);
        }
    }

    private static String page(String address, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String address(TiendoProcess server) {
        await("the server's address")
                .atMost(Duration.ofSeconds(90))
                .until(() -> ADDRESS.matcher(server.output()).find());
        Matcher address = ADDRESS.matcher(server.output());
        if (!address.find()) {
            throw new IllegalStateException(server.output());
        }
        return Objects.requireNonNull(address.group(1));
    }

    @Test
    void theAuditPackIsRecomputedWithEveryPlan() throws Exception {
        Home home = village(TestServers.store("h2"));
        home.tiendo("run", "--date", "2024-06-30");
        Path pack = folder.resolve("pack");
        home.tiendo("audit-pack", "--year", "2024", "--to", pack.toString());
        AuditPackIT.assumePython();

        AuditPackIT.Checked checked = AuditPackIT.check(pack);

        assertThat(checked.exit()).as(checked.said()).isZero();
        assertThat(checked.said()).contains("Everything agrees.").containsPattern("expected +3 of 3 agree");
    }
}
