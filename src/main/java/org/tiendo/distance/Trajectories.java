package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Determines an indicator's trajectory towards its target. */
record Trajectories(Indicator indicator, Target target, Thresholds thresholds) {

    Trajectory of(Figure figure, ReportedSpan span, SeasonalProfile profile) {
        List<Period> reported = isFlow() ? reported(figure) : List.of(target.period());
        BigDecimal actual = figure.amount().value();
        @Nullable
        Pace pace = figure.amount().isExact() ? pace(figure, reported, profile).orElse(null) : null;
        @Nullable
        Forecast forecast =
                figure.amount().isExact() ? forecast(actual, reported, profile).orElse(null) : null;
        Outlook outlook = outlook(pace, forecast, requiredRate(figure, reported, profile), months(span));
        return new Trajectory(outlook, pace == null ? Status.IN_PERIOD : pace.status(thresholds));
    }

    /** The trajectory without a figure: only the missing months are known. */
    Trajectory none(SortedSet<YearMonth> due) {
        MonthsReported months =
                indicator.measure().isReportedByMonths() ? new MonthsReported(0, due.size(), due) : MonthsReported.NONE;
        return new Trajectory(outlook(null, null, RequiredRate.NONE, months), Status.IN_PERIOD);
    }

    private boolean isFlow() {
        return indicator.measure() instanceof Measure.Flow;
    }

    /**
     * The days that at least one observation covers. The periods are merged, as those of areas that existed for a part
     * of the time may overlap.
     */
    private List<Period> reported(Figure figure) {
        Period whole = target.period();
        return whole.without(
                whole.without(figure.used().stream().map(Observation::period).toList()));
    }

    private Optional<Pace> pace(Figure figure, List<Period> reported, SeasonalProfile profile) {
        @Nullable Goal goal = target.goal();
        if (goal == null) {
            return Optional.empty();
        }
        List<Period> gaps = isFlow() ? new Period(target.period().start(), figure.end()).without(reported) : List.of();
        return new Paths(indicator, target, goal, profile)
                .find()
                .map(path -> new Pace(figure.amount().value(), figure.end(), path, gaps, goal, target.period()));
    }

    private Optional<Forecast> forecast(BigDecimal actual, List<Period> reported, SeasonalProfile profile) {
        if (isFlow()) {
            return Forecast.flow(actual, reported, target.period(), profile);
        }
        boolean isGrowth = indicator.measure() instanceof Measure.Growth;
        boolean isReportedOnce = (isGrowth || indicator.measure() instanceof Measure.Change)
                && !indicator.arrives().isZero();
        return isReportedOnce
                ? Optional.empty()
                : Optional.of(isGrowth ? Forecast.growth(actual) : Forecast.level(actual));
    }

    private RequiredRate requiredRate(Figure figure, List<Period> reported, SeasonalProfile profile) {
        @Nullable Goal goal = target.goal();
        return goal == null || !isFlow() || !figure.amount().isExact()
                ? RequiredRate.NONE
                : RequiredRate.of(figure.amount().value(), goal, target.period().without(reported), profile);
    }

    private MonthsReported months(ReportedSpan span) {
        return indicator.measure().isReportedByMonths() ? span.months() : MonthsReported.NONE;
    }

    private static Outlook outlook(
            @Nullable Pace pace, @Nullable Forecast forecast, RequiredRate requiredRate, MonthsReported months) {
        return new Outlook(
                pace == null ? null : pace.expected().orElse(null),
                pace == null ? null : pace.value().orElse(null),
                forecast == null ? null : forecast.value(),
                forecast == null ? null : forecast.low(),
                forecast == null ? null : forecast.high(),
                pace == null ? Reason.NONE : pace.path().words(),
                forecast == null ? Reason.NONE : forecast.method(),
                requiredRate,
                pace == null ? null : pace.daysAhead(),
                months.reported(),
                months.due(),
                List.copyOf(months.missing()));
    }
}
