package org.tiendo.distance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads measures from the figures of a target's area. */
final class Histories implements Measure.Cases<History> {

    private final Figures figures;
    private final Target target;
    private final LocalDate today;
    private final ZoneId zone;

    /** The flows read so far: a target's figure and its season are read from the same series. */
    private final Map<String, Series> flows = new HashMap<>();

    /** @param today the last period end that is read: the business date, or the end of the plan's period */
    Histories(Figures figures, Target target, LocalDate today, ZoneId zone) {
        this.figures = figures;
        this.target = target;
        this.today = today;
        this.zone = zone;
    }

    @Override
    public History flow(Measure.Flow flow) {
        return new FlowHistory(series(flow), target.period(), today);
    }

    @Override
    public History level(Measure.Level level) {
        Series series = series(level.code(), period -> Period.day(period.end()));
        return new LevelHistory(series, target.period(), today, level.carried());
    }

    @Override
    public History ratio(Measure.Ratio ratio) {
        return new RatioHistory(ratio.numerator().in(this), ratio.denominator().in(this), ratio.scale());
    }

    @Override
    public History change(Measure.Change change) {
        return new ChangeHistory(
                change.of().in(onAreasOfToday()), change.movement(), target, MethodBreaks.of(change, figures));
    }

    @Override
    public GrowthHistory growth(Measure.Growth growth) {
        Histories areasOfToday = onAreasOfToday();
        return new GrowthHistory(
                growth, growth.of().in(areasOfToday), areasOfToday, target.period(), MethodBreaks.of(growth, figures));
    }

    /** Reads only the figures of the providers of these observations. */
    Histories ofProvidersOf(List<Observation> observations) {
        Set<SeriesProvider> providers =
                observations.stream().map(SeriesProvider::of).collect(Collectors.toUnmodifiableSet());
        return selected(observation -> providers.contains(SeriesProvider.of(observation)));
    }

    /** Reads only the figures of other providers than those of these observations. */
    Histories ofOtherProvidersThan(List<Observation> observations) {
        Set<SeriesProvider> providers =
                observations.stream().map(SeriesProvider::of).collect(Collectors.toUnmodifiableSet());
        return selected(observation -> !providers.contains(SeriesProvider.of(observation)));
    }

    private Histories selected(Predicate<Observation> isSelected) {
        return new Histories(new SelectedFigures(figures, isSelected), target, today, zone);
    }

    /** A provider of one series. */
    private record SeriesProvider(String series, Provider provider) {

        static SeriesProvider of(Observation observation) {
            return new SeriesProvider(observation.series(), Provider.of(observation));
        }
    }

    /** Reads figures on today's areas, as a change is measured between two days that must have the same territory. */
    private Histories onAreasOfToday() {
        return target.areasOf() == null ? new Histories(figures, target.onAreasOf(today), today, zone) : this;
    }

    /** The seasonal profile of the flow in past years, from the provider of this figure. */
    SeasonalProfile profile(Measure.Flow flow, Figure figure) {
        Provider provider = Provider.of(figure.used().get(0));
        return SeasonalProfile.of(series(flow).of(provider), target.period());
    }

    private Series series(Measure.Flow flow) {
        return flows.computeIfAbsent(flow.code(), code -> series(code, period -> period));
    }

    private Series series(String code, UnaryOperator<Period> key) {
        ProviderSeries providers = new ProviderSeries(figures, code, today, key, target.areasOf());
        return new Series(code, target.area(), providers, new ProviderPrecedence(figures.traits(code), zone));
    }
}
