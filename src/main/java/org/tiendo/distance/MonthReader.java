package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Reading.Missing;

/** Reads the figures that stand beside assessments in the report of a month. */
public final class MonthReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Figures figures;
    private final LocalDate businessDate;
    private final ZoneId zone;

    /**
     * @param businessDate a day of the month; no observation of a later period is used
     * @param zone the time zone in which remarks name the day a figure became known
     */
    public MonthReader(Figures figures, LocalDate businessDate, ZoneId zone) {
        this.figures = figures;
        this.businessDate = businessDate;
        this.zone = zone;
    }

    /** @param assessment the indicator's assessment for the business date, from the same figures */
    public MonthFigures of(Indicator indicator, Assessment assessment) {
        PeriodFigure month = PeriodFigure.of(month(indicator.measure(), assessment));
        return indicator.measure() instanceof Measure.Change change
                ? change(month, change, assessment)
                : compared(month, indicator.measure(), assessment);
    }

    private Reading month(Measure measure, Assessment assessment) {
        Target target = assessment.target();
        Period days = new Period(businessDate.withDayOfMonth(1), businessDate);
        Optional<Period> held = target.period().shared(days);
        if (held.isEmpty()) {
            return noFigure(measure, days);
        }
        Reading own =
                measure.in(histories(target.during(held.get()), assessment)).latest();
        if (own instanceof Figure figure && !isOf(days, figure)) {
            return noFigure(measure, days);
        }
        return own instanceof Missing && measure instanceof Measure.Flow
                ? increase(measure, assessment, held.get()).orElse(own)
                : own;
    }

    /**
     * Returns whether the figure is one of the month. A stock holds at the end of its period, however long that is; a
     * published rate of a longer time is not that of its last month.
     */
    private boolean isOf(Period month, Figure figure) {
        return month.contains(figure.end())
                && figure.used().stream()
                        .filter(used -> figures.traits(used.series()).kind() == SeriesTraits.Kind.PUBLISHED_RATE)
                        .map(Observation::period)
                        .filter(period -> month.contains(period.end()))
                        .allMatch(period -> month.contains(period.start()));
    }

    private static Missing noFigure(Measure measure, Period days) {
        return new Missing(
                RemarkKind.NO_FIGURE_FOR.of(measure.series().findFirst().orElseThrow(), days));
    }

    /** The difference of two cumulative figures without gaps, where the month itself is not reported. */
    private Optional<Reading> increase(Measure flow, Assessment assessment, Period month) {
        @Nullable LocalDate end = assessment.periodEnd();
        Target target = assessment.target();
        if (end == null
                || !month.contains(end)
                || month.start().equals(target.period().start())) {
            return Optional.empty();
        }
        History since = flow.in(histories(target, assessment));
        return whole(since.at(end)).flatMap(now -> whole(since.at(month.eve())).map(now::minus));
    }

    private static Optional<Figure> whole(Reading reading) {
        return reading instanceof Figure figure && figure.missing().isEmpty() ? Optional.of(figure) : Optional.empty();
    }

    /**
     * A sum, a value or a growth is compared with that of the same period of the year before; not a sum of several years, which
     * has most of its days in common with that.
     */
    private MonthFigures compared(PeriodFigure month, Measure measure, Assessment assessment) {
        boolean isOfYears = assessment.target().period().isLongerThanAYear() && measure instanceof Measure.Flow;
        if (isOfYears || (measure instanceof Measure.Growth growth && growth.against() != null)) {
            return new MonthFigures(month, PeriodFigure.NONE, PeriodFigure.NONE, PeriodFigure.NONE);
        }
        var sinceTheYearBefore = new Measure.Growth(measure, null);
        Histories all = histories(assessment.target());
        GrowthHistory years = ofProviders(assessment, all).growth(sinceTheYearBefore);
        LocalDate day = day(assessment);
        Reading base = years.base(day);
        Reading ofAnother =
                base instanceof Missing ? all.growth(sinceTheYearBefore).before(day) : base;
        return new MonthFigures(
                month,
                PeriodFigure.of(ofAnother instanceof Missing ? base : ofAnother),
                PeriodFigure.of(years.at(day).then(growth -> growth.plus(Figure.stated(ALL, day)))),
                PeriodFigure.of(years.difference(day)));
    }

    /** A change since a day is compared with the change since the same day of the year before. */
    private MonthFigures change(PeriodFigure month, Measure.Change change, Assessment assessment) {
        Target target = assessment.target();
        @Nullable LocalDate from = target.baseline();
        if (from == null || target.baselineValue() != null) {
            return new MonthFigures(month, PeriodFigure.NONE, PeriodFigure.NONE, PeriodFigure.NONE);
        }
        LocalDate day = day(assessment);
        Reading now = change.in(histories(target, assessment)).at(day);
        Reading then = change.in(histories(target.from(aYearBefore(from, target)), assessment))
                .at(aYearBefore(day, target));
        Reading difference = now.then(figure -> then.then(figure::minus));
        return new MonthFigures(month, PeriodFigure.of(then), PeriodFigure.NONE, PeriodFigure.of(difference));
    }

    private static LocalDate aYearBefore(LocalDate day, Target target) {
        return new Measure.Growth(new Measure.Level("", null), null).before(day, target.period());
    }

    /** The last day of the actual; without one, the business date or the last day of the target. */
    private LocalDate day(Assessment assessment) {
        @Nullable LocalDate end = assessment.periodEnd();
        return end == null ? today(assessment.target()) : end;
    }

    private LocalDate today(Target target) {
        LocalDate end = target.period().end();
        return businessDate.isBefore(end) ? businessDate : end;
    }

    private Histories histories(Target target, Assessment assessment) {
        return ofProviders(assessment, histories(target));
    }

    private Histories histories(Target target) {
        return new Histories(figures, target, today(target), zone);
    }

    /** Reads only the figures of the actual's providers; without an actual, those of all. */
    private static Histories ofProviders(Assessment assessment, Histories all) {
        return assessment.used().isEmpty() ? all : all.ofProvidersOf(assessment.used());
    }
}
