package org.tiendo.distance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The published figures of the worked example, as they were known on a day. */
final class PublishedFigures {

    private static final Path FILE =
            Path.of(Objects.requireNonNullElse(System.getProperty("tiendo.home"), "."), "jobs/published/published.csv");

    private PublishedFigures() {}

    static Known asKnownOn(String day) throws IOException {
        LocalDate until = LocalDate.parse(day);
        Said[] vintages = Files.readAllLines(FILE).stream()
                .skip(1)
                .map(PublishedFigures::said)
                .filter(said -> !said.known().isAfter(until))
                .collect(Collectors.groupingBy(
                        said -> List.of(said.series(), said.area(), said.origin(), said.period())))
                .values()
                .stream()
                .map(PublishedFigures::inForce)
                .toArray(Said[]::new);
        return Known.of(vintages)
                .stock("poor_households", "population", "forest_area_ha", "natural_area_ha")
                .rate("grdp_growth_rate", "grdp_per_capita_published", "poor_household_rate")
                .rate("pci_rank", "papi_rank", "par_index_rank");
    }

    private static Said said(String line) {
        String[] cells = line.split(",", 8);
        return Said.of(cells[0], cells[2] + ".." + cells[3], cells[4])
                .in(cells[1])
                .as(DataStatus.valueOf(cells[5].toUpperCase(Locale.ROOT)))
                .knownOn(cells[6])
                .by(cells[7]);
    }

    private static Said inForce(List<Said> vintages) {
        return vintages.stream()
                .max(java.util.Comparator.comparing(Said::status).thenComparing(Said::known))
                .orElseThrow();
    }
}
