package org.tiendo.distance;

import java.util.List;
import java.util.function.Predicate;

/** The figures restricted to the observations that pass a test. */
record SelectedFigures(Figures figures, Predicate<Observation> isSelected) implements Figures {

    @Override
    public SeriesTraits traits(String series) {
        return figures.traits(series);
    }

    @Override
    public List<Observation> of(String series, String area) {
        return figures.of(series, area).stream().filter(isSelected).toList();
    }

    @Override
    public Geography geography() {
        return figures.geography();
    }
}
