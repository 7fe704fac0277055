package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations of sealed editions, on every kind of store. */
class ExplainIT {

    private static final String YEAR_END = "2023-12-31";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void givesEveryNumberOfTheBoardToCalculateAgainByHand(TestStore store) {
        Home home = Home.shipped(folder, store);
        home.tiendo("run", "--date", YEAR_END, "--as-known", "2024-12-31");

        Map<String, CSVRecord> rows = new LinkedHashMap<>();
        home.board(YEAR_END).forEach(row -> rows.putIfAbsent(row.get("indicator"), row));

        assertThat(rows).hasSize(21);
        rows.forEach((indicator, row) -> {
            Said said = home.tiendo("explain", indicator, "--area", row.get("area"), "--format", "json");
            assertThat(said.exit()).as(said.err()).isZero();
            assertRecalculates(row, JSON.readTree(said.out()));
        });
        assertConflictIsShown(home);
        Said vietnamese = home.tiendo("explain", "poverty_reduction_province", "--date", YEAR_END, "--lang", "vi");
        assertThat(vietnamese.exit()).as(vietnamese.err()).isZero();
        assertThat(vietnamese.out())
                .contains("Ngày số liệu 31/12/2023, bản 1", "4,02 điểm %", "Số liệu đã dùng", "Đã đọc", "SHA-256")
                .contains("Tỷ lệ so với kế hoạch  thực hiện / kế hoạch = ", ", lượt chạy ", "  Kon Tum  ")
                .doesNotContain("Figures used", "rows read");
    }

    private static void assertRecalculates(CSVRecord row, JsonNode explanation) {
        String indicator = row.get("indicator");
        assertThat(explanation.get("differences")).as(indicator).isEmpty();
        assertThat(explanation.get("target").get("assigned_by").asString()).isEqualTo("Tỉnh Kon Tum");
        assertThat(explanation.get("observations")).as(indicator).isNotEmpty();
        assertThat(explanation.get("pulls"))
                .as(indicator)
                .isNotEmpty()
                .allSatisfy(pull ->
                        assertThat(pull.get("reading_sha256").asString()).hasSize(64));
        BigDecimal actual = calculated(explanation.get("calculation"), explanation.get("observations"));
        if (row.get("actual").isEmpty()) {
            assertThat(indicator).as("the one figure that is a bound").isEqualTo("pci_rank_gain");
            assertThat(actual).isEqualByComparingTo("6");
            return;
        }
        assertThat(actual).as(indicator).isEqualByComparingTo(row.get("actual"));
        BigDecimal target = new BigDecimal(row.get("target"));
        assertThat(actual.subtract(target)).as(indicator).isEqualByComparingTo(row.get("gap"));
        if (!row.get("progress").isEmpty()) {
            assertThat(quotient(actual, target)).as(indicator).isEqualByComparingTo(row.get("progress"));
        }
    }

    /** As a reader with a pocket calculator would: from the formula's kind and the figures listed. */
    private static BigDecimal calculated(JsonNode formula, JsonNode observations) {
        return switch (formula.get("kind").asString()) {
            case "sum" ->
                formula.get("parts")
                        .valueStream()
                        .map(part -> listed(formula.get("series"), part, observations))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case "ratio" ->
                quotient(
                        calculated(formula.get("numerator"), observations)
                                .multiply(formula.get("scale").decimalValue()),
                        calculated(formula.get("denominator"), observations));
            case "change" -> {
                BigDecimal rise = calculated(formula.get("now"), observations)
                        .subtract(calculated(formula.get("then"), observations));
                yield formula.get("counts").asString().equals("fall") ? rise.negate() : rise;
            }
            default -> formula.get("value").decimalValue();
        };
    }

    private static BigDecimal listed(JsonNode series, JsonNode part, JsonNode observations) {
        List<JsonNode> found = observations
                .valueStream()
                .filter(observation -> observation.get("series").equals(series))
                .filter(observation -> List.of("area", "period_start", "period_end").stream()
                        .allMatch(key -> observation.get(key).equals(part.get(key))))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).get("value").decimalValue();
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 16, RoundingMode.HALF_EVEN);
    }

    private static void assertConflictIsShown(Home home) {
        Said said = home.tiendo("explain", "tourist_arrivals");

        assertThat(said.out())
                .contains("conflict: sources differ on tourist_arrivals", "1130000", "1300000")
                .contains("Figures of the same days that were not used (1)", "Jobs in that order: published");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void showsWhatEarlierRevisionsSaidAndFromWhichQuery(TestStore store) {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", "2024-03-31");
        home.at("2025-01-02T00:00:00Z").write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,120
                2,south,2024-02-29,95
                3,north,2024-03-31,180
                4,south,2024-01-31,0
                5,north,2024-02-29,0
                6,south,2024-03-31,0
                """);
        home.tiendo("run", "--date", "2024-03-31");

        String latest =
                home.tiendo("explain", "trees_planted", "--area", "Làng").out();
        String first = home.tiendo("explain", "trees_planted", "--date", "2024-03-31", "--revision", "1")
                .out();

        assertThat(latest)
                .contains("= 120 + 0 + 0 + 95 + 180 + 0", "= 395 cây", "395 - 400 = -5")
                .contains("set by The village, Minutes of 2 January", "trees.csv", "6 rows read")
                .contains("Earlier revisions of this date", "revision 1, known by 2025-01-01 07:00: 425 cây");
        assertThat(first).contains("= 120 + 0 + 0 + 95 + 210 + 0", "= 425 cây").doesNotContain("Earlier revisions");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysWhereTheFilesHaveChangedSinceAndShowsWhatWasSealed(TestStore store) {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", "2024-03-31");

        home.write("config/plans/2024.yaml", """
                plan: {year: 2024, area: village, title: The village in 2024}
                targets:
                  - indicator: trees_planted
                    areas: [village]
                    at_least: 500
                    assigned_by: The village
                    document: Minutes of 2 April
                """);
        String changed = home.tiendo("explain", "trees_planted").out();

        assertThat(changed)
                .contains("The files have changed since", "target: sealed \"400\", now \"500\"")
                .contains("at least 400", "version 1 of the target", "425 - 400 = 25");

        home.write("config/plans/2024.yaml", """
                plan: {year: 2024, area: village, title: The village in 2024}
                targets:
                  - indicator: trees_planted
                    areas: [north]
                    at_least: 500
                    assigned_by: The village
                    document: Minutes of 2 May
                """);

        assertThat(home.tiendo("explain", "trees_planted").out())
                .contains("no such target any more", "425 cây", "exceeded");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void restsOnWhatTheLedgerHeldWhenTheEditionWasSealed(TestStore store) {
        Home home = Home.village(folder, store)
                .write("jobs/trees/job.yaml", """
                        job: trees
                        source: records
                        file: trees.csv
                        columns: {area: hamlet, day: day, known_on: entered, key: id}
                        series:
                          - {code: trees_planted, kind: flow, unit: cây, aggregate: sum, value: planted, areas: [north]}
                        """)
                .write("config/plans/2024.yaml", """
                        plan: {year: 2024, area: village, title: The village in 2024}
                        targets:
                          - indicator: trees_planted
                            areas: [north]
                            at_least: 400
                            assigned_by: The village
                            document: Minutes of 2 January
                        """)
                .write("jobs/trees/trees.csv", "id,hamlet,day,entered,planted\n1,north,2024-01-31,2024-01-31,120\n");
        home.tiendo("run", "--date", "2024-03-31");

        home.at("2025-02-01T00:00:00Z").write("jobs/trees/trees.csv", """
                        id,hamlet,day,entered,planted
                        1,north,2024-01-31,2024-01-31,120
                        2,north,2024-02-29,2024-02-29,80
                        """);
        home.tiendo("run", "--date", "2024-03-31");

        assertThat(home.tiendo("explain", "trees_planted", "--date", "2024-03-31", "--revision", "1")
                        .out())
                .contains("= 120 cây")
                .doesNotContain("changed since");
        assertThat(home.tiendo("explain", "trees_planted").out()).contains("= 120 + 80", "= 200 cây");
    }
}
