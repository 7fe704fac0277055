package org.tiendo.report.audit;

import java.util.Collection;
import java.util.List;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.FieldJson;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.distance.Thresholds;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the home's files say beside indicators and targets: zone, limits of pace, areas and series. */
final class CatalogJson {

    private static final JsonMapper MAPPER =
            FieldJson.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CatalogJson() {}

    static String of(Catalog catalog) {
        List<SeriesTraits> series = catalog.indicators().stream()
                .flatMap(indicator -> indicator.indicator().measure().series())
                .distinct()
                .sorted()
                .map(catalog::series)
                .toList();
        return MAPPER.writeValueAsString(new Content(
                        catalog.settings().zone().getId(),
                        catalog.settings().pace(),
                        catalog.areas().all(),
                        series))
                + "\n";
    }

    private record Content(String zone, Thresholds pace, Collection<Area> areas, List<SeriesTraits> series) {}
}
