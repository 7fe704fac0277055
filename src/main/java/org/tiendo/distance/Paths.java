package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the path to a target: the plan's own milestones before anything that is reckoned. */
record Paths(Indicator indicator, Target target, Goal goal, Season season) implements Measure.Cases<Optional<Path>> {

    Optional<Path> find() {
        if (goal.comparator() == Comparator.BETWEEN) {
            return Optional.empty();
        }
        return target.milestones().isEmpty() ? indicator.measure().in(this) : Optional.of(milestones());
    }

    private Path milestones() {
        @Nullable BigDecimal start = indicator.measure().isState() ? target.baselineValue() : null;
        NavigableMap<LocalDate, BigDecimal> points = new TreeMap<>();
        if (start != null || !indicator.measure().isState()) {
            points.put(target.period().eve(), start == null ? BigDecimal.ZERO : start);
        }
        target.milestones().forEach(milestone -> points.put(milestone.by(), milestone.value()));
        points.put(target.period().end(), goal.value());
        return new Path(new Curve(points), start, "the plan's milestones, linear between them");
    }

    @Override
    public Optional<Path> flow(Measure.Flow flow) {
        return Optional.of(new Path(season.share(target.period()).times(goal.value()), null, season.words()));
    }

    @Override
    public Optional<Path> level(Measure.Level level) {
        return fromBaseline();
    }

    @Override
    public Optional<Path> ratio(Measure.Ratio ratio) {
        return fromBaseline();
    }

    private Optional<Path> fromBaseline() {
        return Optional.ofNullable(target.baselineValue())
                .map(from -> new Path(linear(from), from, "linear from the baseline " + from.toPlainString()));
    }

    /** A change that arrives after the period is told once a year, and has no way that one could look at. */
    @Override
    public Optional<Path> change(Measure.Change change) {
        return indicator.arrives().isZero()
                ? Optional.of(new Path(linear(BigDecimal.ZERO), null, "linear by days"))
                : Optional.empty();
    }

    private Curve linear(BigDecimal from) {
        return Curve.straight(target.period(), from, goal.value());
    }
}
