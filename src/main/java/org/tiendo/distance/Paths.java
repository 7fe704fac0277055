package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the path to a target: the plan's own milestones take precedence over a calculated path. */
record Paths(Indicator indicator, Target target, Goal goal, SeasonalProfile profile)
        implements Measure.Cases<Optional<Path>> {

    Optional<Path> find() {
        if (goal.comparator() == Comparator.BETWEEN) {
            return Optional.empty();
        }
        return target.milestones().isEmpty() ? indicator.measure().in(this) : Optional.of(milestones());
    }

    /**
     * The path along the milestones. It starts at the first milestone's value where the baseline is better than that.
     */
    private Path milestones() {
        @Nullable BigDecimal start = start();
        NavigableMap<LocalDate, BigDecimal> points = new TreeMap<>();
        if (start != null || !indicator.measure().isState()) {
            BigDecimal from = start == null ? BigDecimal.ZERO : start;
            BigDecimal first = target.milestones().get(0).value();
            points.put(target.period().eve(), goal.isBetter(from, first) ? first : from);
        }
        target.milestones().forEach(milestone -> points.put(milestone.by(), milestone.value()));
        points.put(target.period().end(), goal.aim());
        return new Path(new CumulativeCurve(points), start, Reason.of(List.of(RemarkKind.PATH_MILESTONES.of())));
    }

    /** The value that progress is counted from; null where it is unknown. */
    private @Nullable BigDecimal start() {
        if (indicator.measure() instanceof Measure.Change) {
            return BigDecimal.ZERO;
        }
        return indicator.measure().isState() ? target.baselineValue() : null;
    }

    @Override
    public Optional<Path> flow(Measure.Flow flow) {
        return Optional.of(new Path(profile.share(target.period()).times(goal.aim()), null, profile.words()));
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
                .map(from ->
                        from(from, RemarkKind.PATH_FROM_BASELINE.of(from), RemarkKind.PATH_KEEPS_BASELINE.of(from)));
    }

    /**
     * The path of a change; empty for one that arrives after the period, which is reported once a year and has no
     * intermediate values.
     */
    @Override
    public Optional<Path> change(Measure.Change change) {
        return indicator.arrives().isZero()
                ? Optional.of(from(BigDecimal.ZERO, RemarkKind.PATH_BY_DAYS.of(), RemarkKind.PATH_KEEPS_NO_CHANGE.of()))
                : Optional.empty();
    }

    /**
     * The path of growth: each month is compared with its own counterpart, so the same growth is required from the
     * first month on. Growth since one fixed day has no path, as its starting value is unknown.
     */
    @Override
    public Optional<Path> growth(Measure.Growth growth) {
        return indicator.arrives().isZero() && growth.isOfTheSamePeriod()
                ? Optional.of(new Path(
                        CumulativeCurve.straight(target.period(), goal.aim(), goal.aim()),
                        null,
                        Reason.of(List.of(RemarkKind.PATH_OF_GROWTH.of()))))
                : Optional.empty();
    }

    /**
     * The path from a baseline. A baseline that is no worse than the target has to be kept: a path to the target would
     * lead away from the better value.
     */
    private Path from(BigDecimal start, Remark linear, Remark throughout) {
        boolean isAWay = goal.isBetter(goal.aim(), start);
        return new Path(
                CumulativeCurve.straight(target.period(), isAWay ? start : goal.aim(), goal.aim()),
                start,
                Reason.of(List.of(isAWay ? linear : throughout)));
    }
}
