package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.source.AmountWords;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.Source;

/** The departments as they are shipped, read by the queries of the jobs as they are shipped. */
@ParameterizedClass
@MethodSource(TestServers.STORES)
class WorkedExampleIT {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("tiendo.home", ".")));
    private static final Pattern BIND = Pattern.compile(":(from|to|asOf)");
    private static final LocalDate LATER = LocalDate.of(2024, 12, 31);
    private static final LocalDate START_OF_2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    private static final String DISTRICTS = "'608','610','611','612','613','614','615','616','617','618'";
    private static final String POOR_DISTRICTS = "'613','617','618'";

    /** What the jobs' checks let pass, where a department has rows that they do not. */
    private static final Map<String, String> CHECKS = Map.of(
            "new_enterprises/enterprises", "capital_vnd >= 0",
            "state_budget_revenue/receipts", "amount_vnd >= 0",
            "export_value/declarations", "value_usd >= 0.01",
            "tourist_arrivals/guests", "guests between 1 and 1000",
            "labour/labour", "vocational_workers <= trained_workers",
            "establishments/inspections", "compliant between 0 and 1");

    private final TestStore store;

    WorkedExampleIT(TestStore store) {
        this.store = store;
    }

    @BeforeParameterizedClassInvocation
    static void makeDepartments(TestStore store) {
        var sources = DemoFile.of(HOME).orElseThrow().plan().departments().stream()
                .<Source>map(department -> new JdbcSource(
                        department.source(),
                        true,
                        store.url(),
                        store.username(),
                        store::password,
                        Duration.ofMinutes(1),
                        ZoneOffset.UTC,
                        AmountWords.NONE))
                .toList();

        assertThat(Departments.of(HOME, sources).make(DemoListener.SILENT).failed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "new_enterprises/enterprises, 2022-08-31, 247",
        "new_enterprises/enterprises, 2022-12-31, 340",
        "new_enterprises/enterprises, 2023-12-31, 298",
        "value_chain_products_new/products, 2022-12-31, 2",
        "value_chain_products_new/products, 2023-12-31, 3",
        "new_rural_communes/communes, 2022-12-31, 4",
        "new_rural_communes/communes, 2023-12-31, 6",
        "establishments/inspections, 2022-12-31, 210",
        "establishments/inspections, 2023-12-31, 236",
    })
    void countsToItsTotalSinceJanuary(String query, LocalDate to, BigDecimal expected) throws Exception {
        assertThat(figure("count(*)", query, DISTRICTS, to.withDayOfYear(1), to))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "state_budget_revenue/receipts, amount_vnd, 2022-12-31, 4050000000000",
        "state_budget_revenue/receipts, amount_vnd, 2023-07-31, 1786000000000",
        "state_budget_revenue/receipts, amount_vnd, 2023-12-31, 3900000000000",
        "export_value/declarations, value_usd, 2022-12-31, 260400000",
        "export_value/declarations, value_usd, 2023-12-31, 270300000",
        "tourist_arrivals/guests, guests, 2022-12-31, 1000000",
        "tourist_arrivals/guests, guests, 2023-07-31, 1048000",
        "tourist_arrivals/guests, guests, 2023-12-31, 1130000",
        "new_forest_area/plots, area_ha, 2022-12-31, 3650",
        "new_forest_area/plots, area_ha, 2023-12-31, 4120",
        "establishments/inspections, compliant, 2022-12-31, 174",
        "establishments/inspections, compliant, 2023-12-31, 203",
    })
    void addsUpToItsTotalSinceJanuary(String query, String column, LocalDate to, BigDecimal expected) throws Exception {
        assertThat(sum(column, query, DISTRICTS, to.withDayOfYear(1), to)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "insured_persons/insured, insured_persons, 2022-12-31, 538740",
        "insured_persons/insured, insured_persons, 2023-12-31, 552866",
        "population/residents, residents, 2022-12-31, 579914",
        "population/residents, residents, 2023-12-31, 591300",
        "labour/labour, labour_force, 2022-12-31, 330551",
        "labour/labour, trained_workers, 2022-12-31, 183456",
        "labour/labour, vocational_workers, 2022-12-31, 130568",
        "labour/labour, labour_force, 2023-12-31, 337041",
        "labour/labour, trained_workers, 2023-12-31, 193462",
        "labour/labour, vocational_workers, 2023-12-31, 138861",
        "poverty/review, poor_households, 2022-12-31, 15943",
        "poverty/review, poor_households, 2023-12-31, 10220",
        "hospital_beds/beds, beds, 2022-12-31, 2300",
        "hospital_beds/beds, beds, 2023-12-31, 2340",
        "forest/compartments, forest_area_ha, 2023-12-31, 616123.37",
        "forest/compartments, natural_area_ha, 2023-12-31, 967418.35",
        "industrial_zones/zones, operating, 2022-12-31, 5",
        "industrial_zones/zones, compliant, 2022-12-31, 4",
        "industrial_zones/zones, compliant, 2023-12-31, 5",
    })
    void addsUpToItsLevelAtTheDay(String query, String column, LocalDate day, BigDecimal expected) throws Exception {
        assertThat(sum(column, query, DISTRICTS, day, day)).isEqualByComparingTo(expected);
    }

    @Test
    void givesThePublishedPovertyRates() throws Exception {
        assertThat(povertyRate(DISTRICTS, END_OF_2022)).isEqualByComparingTo("10.86");
        assertThat(povertyRate(DISTRICTS, END_OF_2023)).isEqualByComparingTo("6.84");
    }

    @Test
    void letsPovertyOfThePoorDistrictsFallByMoreThanSixPoints() throws Exception {
        assertThat(povertyRate(POOR_DISTRICTS, END_OF_2022).subtract(povertyRate(POOR_DISTRICTS, END_OF_2023)))
                .isBetween(new BigDecimal("6.01"), new BigDecimal("7"));
    }

    @Test
    void insuresNoMorePeopleThanLiveThere() throws Exception {
        for (var district : List.of(DISTRICTS.split(",", -1))) {
            assertThat(sum("insured_persons", "insured_persons/insured", district, END_OF_2023, END_OF_2023))
                    .isLessThanOrEqualTo(sum("residents", "population/residents", district, END_OF_2023, END_OF_2023));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "poverty/review, reviewed_for, 2023-12-26, 2022-12-31",
        "poverty/review, reviewed_for, 2023-12-27, 2023-12-31",
        "forest/compartments, state_on, 2024-02-27, 2022-12-31",
        "forest/compartments, state_on, 2024-02-28, 2023-12-31",
        "insured_persons/insured, month_end, 2023-12-31, 2023-11-30",
        "labour/labour, quarter_end, 2023-12-31, 2023-09-30",
        "population/residents, year_end, 2023-12-31, 2023-12-31",
    })
    void isKnownWhenItsDepartmentHasRecordedIt(String query, String day, LocalDate asOf, LocalDate latest)
            throws Exception {
        assertThat(ask("select max(" + day + ") from (" + sql(query) + ") pulled", START_OF_2022, END_OF_2023, asOf))
                .containsExactly(latest.toString());
    }

    @Test
    void holdsDirtyRowsButFarFewerThanOneInTwenty() throws Exception {
        int dirty = 0;
        for (var query : CHECKS.keySet()) {
            var all = "select count(*) from (" + sql(query) + ") pulled";
            int rows =
                    Integer.parseInt(ask(all, START_OF_2022, END_OF_2023, LATER).get(0));
            int wrong = rows
                    - figure("count(*)", query, DISTRICTS, START_OF_2022, END_OF_2023)
                            .intValueExact();

            assertThat(wrong).isBetween(1, rows / 50);
            dirty += wrong;
        }
        assertThat(dirty).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"new_enterprises/enterprises", "state_budget_revenue/receipts", "labour/labour", "forest/compartments"})
    void comesInTheOrderOfItsKey(String query) throws Exception {
        assertThat(ask(sql(query), START_OF_2022, END_OF_2023, LATER))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private BigDecimal povertyRate(String districts, LocalDate day) throws SQLException, IOException {
        return sum("poor_households", "poverty/review", districts, day, day)
                .multiply(BigDecimal.valueOf(100))
                .divide(sum("households", "poverty/review", districts, day, day), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal sum(String column, String query, String districts, LocalDate from, LocalDate to)
            throws SQLException, IOException {
        return figure("sum(" + column + ")", query, districts, from, to);
    }

    /** What the rows that pass the checks come to. */
    private BigDecimal figure(String aggregate, String query, String districts, LocalDate from, LocalDate to)
            throws SQLException, IOException {
        var whole = "select " + aggregate + " from (" + sql(query) + ") pulled where district_code in (" + districts
                + ") and " + CHECKS.getOrDefault(query, "1 = 1");
        return new BigDecimal(ask(whole, from, to, LATER).get(0));
    }

    private static String sql(String query) throws IOException {
        return Files.readString(HOME.resolve("jobs/" + query + ".sql"));
    }

    /** The first column. */
    private List<String> ask(String sql, LocalDate from, LocalDate to, LocalDate asOf) throws SQLException {
        assertThat(BIND.matcher(sql).results().map(bind -> Objects.requireNonNull(bind.group(1))))
                .containsExactly("from", "to", "asOf");
        var answer = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(store.url(), store.username(), store.password());
                var statement = connection.prepareStatement(BIND.matcher(sql).replaceAll("?"))) {
            statement.setObject(1, from);
            statement.setObject(2, to);
            statement.setTimestamp(3, Timestamp.valueOf(asOf.atTime(12, 0)));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    answer.add(Objects.requireNonNull(result.getString(1)));
                }
            }
        }
        return answer;
    }
}
