package org.tiendo.pipeline.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Figures;
import org.tiendo.distance.Geography;
import org.tiendo.distance.Observation;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.ledger.Provenance;

/** Provides the figures that the ledger knew at a cut-off to the core's calculations. */
final class KnownFigures implements Figures {

    private final Catalog catalog;
    private final Map<SeriesArea, List<Observation>> observations = new HashMap<>();

    KnownFigures(Catalog catalog, List<Provenance> inForce) {
        this.catalog = catalog;
        for (Provenance provenance : inForce) {
            Observation observation = provenance.observation();
            observations
                    .computeIfAbsent(SeriesArea.of(observation), unseen -> new ArrayList<>())
                    .add(observation);
        }
    }

    @Override
    public SeriesTraits traits(String series) {
        return catalog.series(series);
    }

    @Override
    public List<Observation> of(String series, String area) {
        return observations.getOrDefault(new SeriesArea(series, area), List.of());
    }

    @Override
    public Geography geography() {
        return catalog.areas();
    }
}
