package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tiendo.distance.SeriesTraits.Kind;

/** What is known in a test; a series nobody describes is a flow with a tolerance of 5 %. */
final class Known implements Figures {

    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, SeriesTraits> traits = new HashMap<>();
    private final AreasOfATest geography = new AreasOfATest();

    static Known of(Said... told) {
        Known known = new Known();
        Arrays.stream(told).forEach(said -> known.observations.add(said.observation()));
        return known;
    }

    Known stock(String... codes) {
        return kind(Kind.STOCK, codes);
    }

    Known rate(String... codes) {
        return kind(Kind.PUBLISHED_RATE, codes);
    }

    private Known kind(Kind kind, String... codes) {
        for (String code : codes) {
            traits.put(code, new SeriesTraits(code, kind, new BigDecimal("0.05"), List.of(), List.of()));
        }
        return this;
    }

    Known methodChangedOn(String code, String day) {
        SeriesTraits old = traits(code);
        traits.put(
                code,
                new SeriesTraits(code, old.kind(), old.tolerance(), List.of(LocalDate.parse(day)), old.precedence()));
        return this;
    }

    Known precedence(String code, String... jobs) {
        SeriesTraits old = traits(code);
        traits.put(code, new SeriesTraits(code, old.kind(), old.tolerance(), old.methodBreaks(), List.of(jobs)));
        return this;
    }

    Known parts(String area, String... codes) {
        geography.parts(area, codes);
        return this;
    }

    /** @param days {@code 2024-01-01..2024-06-30} */
    Known lives(String area, String days) {
        geography.lives(area, Said.period(days));
        return this;
    }

    /** The predecessors of the area, each with the days up to its end. */
    Known before(String area, Piece... predecessors) {
        geography.before(area, predecessors);
        return this;
    }

    Known shuffled(Random random) {
        Collections.shuffle(observations, random);
        return this;
    }

    @Override
    public SeriesTraits traits(String series) {
        return traits.computeIfAbsent(
                series, code -> new SeriesTraits(code, Kind.FLOW, new BigDecimal("0.05"), List.of(), List.of()));
    }

    @Override
    public List<Observation> of(String series, String area) {
        return observations.stream()
                .filter(any -> any.series().equals(series) && any.area().equals(area))
                .toList();
    }

    @Override
    public Geography geography() {
        return geography;
    }
}
