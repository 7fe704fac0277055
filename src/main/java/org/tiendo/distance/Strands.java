package org.tiendo.distance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What each strand says of a series in an area, by period: its own figure of the area or, where it has none and the
 * series adds up over areas, the sum of its figures of all parts.
 */
final class Strands {

    private final Figures figures;
    private final String series;
    private final LocalDate until;
    private final UnaryOperator<Period> key;

    /**
     * @param until the last period end that is looked at
     * @param key what of a period makes two figures speak of the same one
     */
    Strands(Figures figures, String series, LocalDate until, UnaryOperator<Period> key) {
        this.figures = figures;
        this.series = series;
        this.until = until;
        this.key = key;
    }

    Map<Strand, NavigableMap<Period, Reading>> of(String area) {
        return of(area, sums(area));
    }

    /** @param sums as {@link #sums} gives them for the area */
    Map<Strand, NavigableMap<Period, Reading>> of(String area, Map<Strand, NavigableMap<Period, Reading>> sums) {
        Map<Strand, NavigableMap<Period, Reading>> strands = own(area);
        sums.forEach((strand, sum) -> sum.forEach(of(strand, strands)::putIfAbsent));
        return strands;
    }

    /** What each strand's figures of all parts come to, whether or not it has one of the whole too. */
    Map<Strand, NavigableMap<Period, Reading>> sums(String area) {
        List<String> parts = parts(area);
        return parts.isEmpty()
                ? Map.of()
                : parts.stream().map(this::of).reduce(Strands::sum).orElseThrow();
    }

    /** The areas whose figures may stand in for the area's own. */
    List<String> parts(String area) {
        return figures.traits(series).kind().addsUpOverAreas() ? figures.parts(area) : List.of();
    }

    /** Of two figures that end on the same day the one of the longer period counts. */
    private Map<Strand, NavigableMap<Period, Reading>> own(String area) {
        Map<Strand, NavigableMap<Period, Reading>> strands = new HashMap<>();
        figures.of(series, area).stream()
                .filter(observation -> !observation.period().end().isAfter(until))
                .sorted(java.util.Comparator.comparing(Observation::period))
                .forEach(observation -> of(Strand.of(observation), strands)
                        .putIfAbsent(key.apply(observation.period()), Figure.of(observation)));
        return strands;
    }

    private static NavigableMap<Period, Reading> of(Strand strand, Map<Strand, NavigableMap<Period, Reading>> strands) {
        return strands.computeIfAbsent(strand, none -> new TreeMap<>());
    }

    /** Only what both speak of: a sum with a part left out would pass for the whole. */
    private static Map<Strand, NavigableMap<Period, Reading>> sum(
            Map<Strand, NavigableMap<Period, Reading>> left, Map<Strand, NavigableMap<Period, Reading>> right) {
        left.keySet().retainAll(right.keySet());
        left.forEach((strand, periods) -> add(periods, of(strand, right)));
        return left;
    }

    private static void add(Map<Period, Reading> sums, Map<Period, Reading> addends) {
        sums.keySet().retainAll(addends.keySet());
        addends.forEach((period, addend) ->
                sums.computeIfPresent(period, (same, sum) -> sum.then(total -> addend.then(total::plus))));
    }
}
