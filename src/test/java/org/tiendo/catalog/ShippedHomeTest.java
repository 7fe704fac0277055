package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.homes.HomeFolder;
import org.tiendo.source.Source;

class ShippedHomeTest {

    private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 30);

    private final Catalog catalog = Catalog.read(HomeFolder.SHIPPED, Map.of());

    @Test
    void hasTheIndicatorsOfThePlanInItsItems() {
        assertThat(catalog.indicators()).hasSize(21);
        assertThat(catalog.indicators().stream()
                        .map(indicator -> indicator.item().own())
                        .distinct())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
    }

    @Test
    void everyIndicatorHasATarget() {
        Plan plan = catalog.plansFor(IN_2023).get(0);

        assertThat(plan.targets().stream().map(PlanTarget::indicator).distinct())
                .containsExactlyElementsOf(catalog.indicators().stream()
                        .map(IndicatorDefinition::code)
                        .toList());
    }

    @Test
    void ratesAreAskedOfEveryDistrictAndFlowsAreFollowedThere() {
        List<PlanTarget> targets = catalog.plansFor(IN_2023).get(0).targets();

        assertThat(targets.stream().filter(target -> target.indicator().equals("health_insurance_coverage")))
                .hasSize(11)
                .allSatisfy(target -> assertThat(target.target().goal()).isNotNull());
        assertThat(targets.stream().filter(target -> target.indicator().equals("tourist_arrivals")))
                .hasSize(11)
                .filteredOn(target -> target.target().goal() != null)
                .extracting(target -> target.target().area())
                .containsExactly("62");
    }

    @Test
    void thePoorDistrictsAreTheThreeOfTheList() {
        assertThat(catalog.areas().parts("62-poor", IN_2023)).containsExactly("613", "617", "618");
        assertThat(catalog.areas().parts("62", IN_2023)).hasSize(10);
        assertThat(catalog.areas().parts("62", LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void theNameThatTheProvinceSharesWithItsCityMeansNeither() {
        assertThat(catalog.areas().resolve("Kon Tum")).isEmpty();
        assertThat(catalog.areas().resolve("Tỉnh Kon Tum")).contains("62");
        assertThat(catalog.areas().resolve("TP. Kon Tum")).contains("608");
        assertThat(catalog.areas().resolve("huyện Tu Mơ Rông")).contains("617");
    }

    @Test
    void onlyWhatWasPublishedIsReal() {
        assertThat(catalog.sources().values().stream()
                        .filter(source -> !source.isDemo())
                        .map(Source::name))
                .containsExactly("published");
        assertThat(catalog.sources()).hasSize(10);
    }

    @Test
    void publishedFiguresAreTrustedBeforeSyntheticOnes() {
        assertThat(catalog.series("tourist_arrivals").precedence()).startsWith("published");
        assertThat(catalog.series("population").precedence()).startsWith("published");
    }

    @Test
    void nobodyWorksOnAPublicHoliday() {
        WorkingCalendar vietnam = Objects.requireNonNull(catalog.calendars().get("vietnam"));

        assertThat(Stream.of("2023-01-02", "2023-01-20", "2023-01-26", "2023-05-03", "2023-09-04", "2024-02-14")
                        .map(LocalDate::parse))
                .noneMatch(vietnam::isWorkingDay);
        assertThat(Stream.of("2023-01-03", "2023-01-19", "2023-01-27", "2023-05-04", "2023-09-05", "2024-02-15")
                        .map(LocalDate::parse))
                .allMatch(vietnam::isWorkingDay);
    }

    @Test
    void figuresAreDueByTheCalendarOfTheirSourceUnlessTheirJobSaysOtherwise() {
        assertThat(due("new_enterprises", "2023-12-31")).isEqualTo("2024-01-10");
        assertThat(due("export_value", "2023-12-31")).isEqualTo("2024-01-16");
        assertThat(due("insured_persons", "2022-12-31")).isEqualTo("2023-01-30");
        assertThat(due("hospital_beds", "2023-03-31")).isEqualTo("2023-04-10");
        assertThat(due("labour", "2022-12-31")).isEqualTo("2023-01-27");
        assertThat(due("poverty", "2022-12-31")).isEqualTo("2023-01-31");
        assertThat(due("industrial_zones", "2023-12-31")).isEqualTo("2024-01-15");
        assertThat(catalog.jobs().stream().filter(job -> job.fresh() == null))
                .extracting(Job::name)
                .containsExactly(
                        "establishments",
                        "new_forest_area",
                        "new_rural_communes",
                        "published",
                        "value_chain_products_new");
    }

    private LocalDate due(String job, String periodEnd) {
        return Objects.requireNonNull(catalog.job(job).orElseThrow().fresh()).dueBy(LocalDate.parse(periodEnd));
    }

    @Test
    void everyFileNamesItsSchemaInItsFirstLine() throws IOException {
        for (Path file : yamlFiles()) {
            String first = Files.readAllLines(file).get(0);
            assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=");
            String schema = first.substring(first.indexOf('=') + 1);
            assertThat(file.resolveSibling(schema)).as(file.toString()).exists();
        }
    }

    private static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> config = Files.walk(HomeFolder.SHIPPED.resolve("config"));
                Stream<Path> jobs = Files.walk(HomeFolder.SHIPPED.resolve("jobs"))) {
            List<Path> files = Stream.concat(config, jobs)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(5);
            return files;
        }
    }
}
