package org.tiendo.distance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The provider series of an area, by period: a provider's own figure of the area or, where there is none and the series
 * adds up over areas, the sum of its figures of the parts at that time, or of the predecessor areas.
 */
final class ProviderSeries {

    private final Figures figures;
    private final String series;
    private final LocalDate until;
    private final UnaryOperator<Period> key;
    private final @Nullable LocalDate areasOf;

    /**
     * @param until the last period end that is read
     * @param key maps a period to its key; figures with the same key belong to the same period
     * @param areasOf the day whose areas are meant; null: the areas at each figure's own time
     */
    ProviderSeries(
            Figures figures, String series, LocalDate until, UnaryOperator<Period> key, @Nullable LocalDate areasOf) {
        this.figures = figures;
        this.series = series;
        this.until = until;
        this.key = key;
        this.areasOf = areasOf;
    }

    Map<Provider, NavigableMap<Period, Reading>> of(String area) {
        return of(area, sums(area));
    }

    /** @param sums the result of {@link #sums} for the area */
    Map<Provider, NavigableMap<Period, Reading>> of(String area, Map<Provider, NavigableMap<Period, Reading>> sums) {
        Map<Provider, NavigableMap<Period, Reading>> inItsTime = inItsTime(area, sums);
        Set<String> before = addsUp() ? figures.geography().predecessors(area) : Set.of();
        if (before.isEmpty()) {
            return inItsTime;
        }
        Map<String, Map<Provider, NavigableMap<Period, Reading>>> byArea = new HashMap<>();
        before.forEach(one -> byArea.put(one, inItsTime(one, sums(one))));
        byArea.put(area, inItsTime);
        return together(
                byArea,
                days -> figures.geography().territory(area, days, areasOf),
                (piece, figure) -> piece.area().equals(area) ? figure : figure.inherited(piece.area(), piece.share()));
    }

    /**
     * The sums of each provider's figures over the parts at each time, also where the provider has a figure of the
     * whole.
     */
    Map<Provider, NavigableMap<Period, Reading>> sums(String area) {
        Map<String, Map<Provider, NavigableMap<Period, Reading>>> byArea = new HashMap<>();
        Set<String> parts = parts(area);
        Set<String> addends = new LinkedHashSet<>(parts);
        if (areasOf != null) {
            parts.forEach(part -> addends.addAll(figures.geography().predecessors(part)));
        }
        addends.forEach(part -> byArea.put(part, inItsTime(part, sums(part))));
        return together(
                byArea,
                days -> pieces(area, days),
                (piece, figure) ->
                        parts.contains(piece.area()) ? figure : figure.inherited(piece.area(), piece.share()));
    }

    private List<Piece> pieces(String area, Period days) {
        Geography geography = figures.geography();
        return areasOf == null ? geography.parts(area, days) : geography.parts(area, days, areasOf);
    }

    /** The areas whose figures may replace the area's own during the days. */
    Collection<String> parts(String area, Period days) {
        Set<String> parts = new LinkedHashSet<>();
        if (addsUp()) {
            figures.geography().parts(area, days).forEach(piece -> parts.add(piece.area()));
        }
        return parts;
    }

    private Set<String> parts(String area) {
        return addsUp() ? figures.geography().parts(area) : Set.of();
    }

    private boolean addsUp() {
        return figures.traits(series).kind().addsUpOverAreas();
    }

    private Map<Provider, NavigableMap<Period, Reading>> inItsTime(
            String area, Map<Provider, NavigableMap<Period, Reading>> sums) {
        Map<Provider, NavigableMap<Period, Reading>> providers = own(area);
        sums.forEach((provider, sum) -> sum.forEach(of(provider, providers)::putIfAbsent));
        return providers;
    }

    /** The provider's own figures; of two that end on the same day the one of the longer period counts. */
    private Map<Provider, NavigableMap<Period, Reading>> own(String area) {
        Map<Provider, NavigableMap<Period, Reading>> providers = new HashMap<>();
        figures.of(series, area).stream()
                .filter(observation ->
                        !observation.period().end().isAfter(until) && isOfTheAreaMeant(area, observation))
                .sorted(Comparator.comparing(Observation::period))
                .forEach(observation -> of(Provider.of(observation), providers)
                        .putIfAbsent(key.apply(observation.period()), Figure.of(observation)));
        return providers;
    }

    /**
     * Returns whether the figure covers the territory that is meant; an area that has lost or gained parts since had another.
     */
    private boolean isOfTheAreaMeant(String area, Observation observation) {
        Period days = observation.period();
        return areasOf == null
                || parts(area).isEmpty()
                || figures.geography().parts(area, days).equals(pieces(area, days));
    }

    private static NavigableMap<Period, Reading> of(
            Provider provider, Map<Provider, NavigableMap<Period, Reading>> providers) {
        return providers.computeIfAbsent(provider, none -> new TreeMap<>());
    }

    /** Adds up the periods that all pieces report: a sum with one left out would be taken for the whole. */
    private Map<Provider, NavigableMap<Period, Reading>> together(
            Map<String, Map<Provider, NavigableMap<Period, Reading>>> byArea,
            Function<Period, List<Piece>> pieces,
            Weighing weighing) {
        Map<Provider, NavigableMap<Period, Reading>> sums = new HashMap<>();
        Map<Provider, NavigableSet<Period>> periods = new HashMap<>();
        byArea.values()
                .forEach(providers -> providers.forEach(
                        (provider, readings) -> periods.computeIfAbsent(provider, none -> new TreeSet<>())
                                .addAll(readings.keySet())));
        NavigableSet<LocalDate> changes = lastDaysBeforeChanges(periods.values(), pieces);
        periods.forEach((provider, each) -> withJoined(each, changes)
                .forEach(period -> sum(
                                pieces.apply(period),
                                piece -> reading(byArea, provider, piece)
                                        .map(found -> found.then(figure -> weighing.of(piece, figure))))
                        .ifPresent(sum -> of(provider, sums).put(period, sum))));
        return sums;
    }

    /**
     * Adds the periods that lie on both sides of a change of areas. In a month in which one area became another, the
     * first reports only the days before, and the second only the days after.
     */
    private NavigableSet<Period> withJoined(NavigableSet<Period> reported, NavigableSet<LocalDate> changes) {
        NavigableSet<Period> all = new TreeSet<>(reported);
        for (LocalDate last : changes) {
            List<Period> before =
                    all.stream().filter(one -> one.end().equals(last)).toList();
            List<Period> after =
                    all.stream().filter(one -> one.eve().equals(last)).toList();
            before.forEach(first -> after.stream()
                    .map(second -> new Period(first.start(), second.end()))
                    .filter(joined -> key.apply(joined).equals(joined))
                    .forEach(all::add));
        }
        return all;
    }

    /** The last days before changes of areas, year by year, as the areas of an early year may be unknown. */
    private static NavigableSet<LocalDate> lastDaysBeforeChanges(
            Collection<NavigableSet<Period>> reported, Function<Period, List<Piece>> pieces) {
        return reported.stream()
                .flatMap(NavigableSet::stream)
                .flatMapToInt(one ->
                        IntStream.rangeClosed(one.start().getYear(), one.end().getYear()))
                .distinct()
                .mapToObj(Period::year)
                .flatMap(year -> pieces.apply(year).stream()
                        .map(Piece::days)
                        .flatMap(days -> Stream.of(days.eve(), days.end()))
                        .filter(day -> !day.equals(year.eve()) && !day.equals(year.end())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Reading> reading(
            Map<String, Map<Provider, NavigableMap<Period, Reading>>> byArea, Provider provider, Piece piece) {
        return Optional.ofNullable(byArea.getOrDefault(piece.area(), Map.of())
                .getOrDefault(provider, Collections.emptyNavigableMap())
                .get(piece.days()));
    }

    private static Optional<Reading> sum(List<Piece> pieces, Function<Piece, Optional<Reading>> readings) {
        Optional<Reading> sum = Optional.empty();
        for (Piece piece : pieces) {
            Optional<Reading> next = readings.apply(piece);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Reading addend = next.get();
            sum = Optional.of(sum.map(total -> total.then(left -> addend.then(left::plus)))
                    .orElse(addend));
        }
        return sum;
    }

    /** Gives the part of a figure that counts for a piece. */
    @FunctionalInterface
    private interface Weighing {
        Figure of(Piece piece, Figure figure);
    }
}
