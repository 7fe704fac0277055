package org.tiendo.distance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.distance.Reading.Missing;

/** The readings of one series in one area, from all providers. */
final class Series {

    private final String code;
    private final String area;
    private final ProviderSeries providers;
    private final ProviderPrecedence precedence;
    private final Map<Provider, NavigableMap<Period, Reading>> byProvider;
    private final Map<Provider, NavigableMap<Period, Reading>> sums;

    Series(String code, String area, ProviderSeries providers, ProviderPrecedence precedence) {
        this.code = code;
        this.area = area;
        this.providers = providers;
        this.precedence = precedence;
        this.sums = providers.sums(area);
        this.byProvider = providers.of(area, sums);
    }

    NavigableSet<LocalDate> ends() {
        return ends(byProvider);
    }

    /** The provider's readings by period, its sums over the parts included; empty where it has none. */
    NavigableMap<Period, Reading> of(Provider provider) {
        return byProvider.getOrDefault(provider, Collections.emptyNavigableMap());
    }

    private static NavigableSet<LocalDate> ends(Map<Provider, NavigableMap<Period, Reading>> byProvider) {
        return byProvider.values().stream()
                .flatMap(periods -> periods.keySet().stream())
                .map(Period::end)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param reader selects one provider's reading of the day from its figures */
    Reading at(LocalDate day, Function<NavigableMap<Period, Reading>, Optional<Reading>> reader) {
        Map<Provider, Reading> readings = new TreeMap<>();
        byProvider.forEach((provider, periods) -> reader.apply(periods)
                .map(reading -> parts(reader, provider, reading)
                        .map(sum -> precedence.againstParts(provider, reading, sum))
                        .orElse(reading))
                .ifPresent(reading -> readings.put(provider, reading)));
        return readings.isEmpty() ? missing(RemarkKind.NO_FIGURE_OF, day) : precedence.of(readings);
    }

    /**
     * A provider's figure of one period, compared with the sum of its figures of shorter periods where they cover every
     * day of it.
     *
     * @param figures the provider's figures, one of them of the period
     */
    Reading of(Period period, NavigableMap<Period, Reading> figures) {
        Reading own = Optional.ofNullable(figures.get(period)).orElseThrow();
        return PeriodTiling.shortest(figures.navigableKeySet(), period).stream()
                .map(piece -> Optional.ofNullable(figures.get(piece)).orElseThrow())
                .reduce((sum, next) -> sum.then(total -> next.then(total::plus)))
                .map(sum -> precedence.againstPieces(own, period, sum))
                .orElse(own);
    }

    /**
     * The sum that the provider's figure is compared with; empty where the figure includes a predecessor's territory.
     */
    private Optional<Reading> parts(
            Function<NavigableMap<Period, Reading>, Optional<Reading>> reader, Provider provider, Reading reading) {
        return reading.inherited().isEmpty()
                ? reader.apply(sums.getOrDefault(provider, Collections.emptyNavigableMap()))
                : Optional.empty();
    }

    /** @param when the days without a figure, as the kind takes them after the series */
    Missing missing(RemarkKind kind, Object... when) {
        return new Missing(
                new Remark(kind, Stream.concat(Stream.of(code), Stream.of(when)).toList()));
    }

    /**
     * The missing reading of an area without a figure; it names the parts without figures where other parts have
     * reported.
     *
     * @param reached the days of the plan's period that have passed
     */
    Missing none(Period plan, Period reached) {
        Collection<String> parts = providers.parts(area, reached);
        List<String> silent = parts.stream()
                .filter(part ->
                        ends(providers.of(part)).tailSet(plan.start(), true).isEmpty())
                .toList();
        boolean partial = !silent.isEmpty() && silent.size() < parts.size();
        return partial ? missing(RemarkKind.NO_FIGURE_FROM, plan, silent) : missing(RemarkKind.NO_FIGURE_FOR, plan);
    }
}
