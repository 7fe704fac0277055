package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Measure.Movement;

/** What a test asks for: an indicator, its target in the plan of 2023, and the day; at the year's end unless said. */
record Asked(
        Measure measure,
        java.time.Period arrives,
        String area,
        Period plan,
        @Nullable Goal goal,
        @Nullable LocalDate baseline,
        @Nullable BigDecimal baselineValue,
        List<Milestone> milestones,
        LocalDate businessDate,
        LocalDate knownUntil,
        @Nullable LocalDate areasOf) {

    static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    static Asked of(Measure measure) {
        return new Asked(
                measure,
                java.time.Period.ZERO,
                "62",
                Period.year(2023),
                null,
                null,
                null,
                List.of(),
                YEAR_END,
                YEAR_END,
                null);
    }

    static Measure flow(String code) {
        return new Measure.Flow(code);
    }

    static Measure level(String code) {
        return new Measure.Level(code, null);
    }

    static Measure carried(String code, String age) {
        return new Measure.Level(code, java.time.Period.parse(age));
    }

    static Measure percent(Measure numerator, Measure denominator) {
        return new Measure.Ratio(numerator, denominator, new BigDecimal("100"));
    }

    static Measure fall(Measure of) {
        return new Measure.Change(of, Movement.FALL);
    }

    static Measure rise(Measure of) {
        return new Measure.Change(of, Movement.RISE);
    }

    Asked is(Comparator comparator, String value) {
        return aims(new Goal(comparator, new BigDecimal(value), null));
    }

    Asked atLeast(String value) {
        return is(Comparator.AT_LEAST, value);
    }

    Asked between(String lowest, String highest) {
        return between(Comparator.BETWEEN, lowest, highest);
    }

    Asked between(Comparator range, String lowest, String highest) {
        return aims(new Goal(range, new BigDecimal(lowest), new BigDecimal(highest)));
    }

    Asked aims(Goal aim) {
        return new Asked(
                measure,
                arrives,
                area,
                plan,
                aim,
                baseline,
                baselineValue,
                milestones,
                businessDate,
                knownUntil,
                areasOf);
    }

    Asked since(String day) {
        LocalDate since = LocalDate.parse(day);
        return new Asked(
                measure,
                arrives,
                area,
                plan,
                goal,
                since,
                baselineValue,
                milestones,
                businessDate,
                knownUntil,
                areasOf);
    }

    Asked from(String value) {
        BigDecimal from = new BigDecimal(value);
        return new Asked(
                measure, arrives, area, plan, goal, baseline, from, milestones, businessDate, knownUntil, areasOf);
    }

    Asked arriving(String later) {
        java.time.Period after = java.time.Period.parse(later);
        return new Asked(
                measure,
                after,
                area,
                plan,
                goal,
                baseline,
                baselineValue,
                milestones,
                businessDate,
                knownUntil,
                areasOf);
    }

    Asked in(String otherArea) {
        return new Asked(
                measure,
                arrives,
                otherArea,
                plan,
                goal,
                baseline,
                baselineValue,
                milestones,
                businessDate,
                knownUntil,
                areasOf);
    }

    Asked planned(String period) {
        Period whole = Said.period(period);
        return new Asked(
                measure,
                arrives,
                area,
                whole,
                goal,
                baseline,
                baselineValue,
                milestones,
                businessDate,
                knownUntil,
                areasOf);
    }

    Asked on(String day) {
        LocalDate on = LocalDate.parse(day);
        return new Asked(measure, arrives, area, plan, goal, baseline, baselineValue, milestones, on, on, areasOf);
    }

    Asked knownUntil(String day) {
        LocalDate until = LocalDate.parse(day);
        return new Asked(
                measure, arrives, area, plan, goal, baseline, baselineValue, milestones, businessDate, until, areasOf);
    }

    Asked passing(String day, String value) {
        List<Milestone> more = new ArrayList<>(milestones);
        more.add(new Milestone(LocalDate.parse(day), new BigDecimal(value)));
        return new Asked(
                measure, arrives, area, plan, goal, baseline, baselineValue, more, businessDate, knownUntil, areasOf);
    }

    Asked onAreasOf(String day) {
        LocalDate then = LocalDate.parse(day);
        return new Asked(
                measure,
                arrives,
                area,
                plan,
                goal,
                baseline,
                baselineValue,
                milestones,
                businessDate,
                knownUntil,
                then);
    }

    Assessment against(Figures figures) {
        Target target = new Target(area, plan, goal, baseline, baselineValue, milestones, areasOf);
        return new Assessor(figures, businessDate, knownUntil, ZoneOffset.UTC, Thresholds.USUAL)
                .assess(new Indicator("indicator", measure, arrives), target);
    }
}
