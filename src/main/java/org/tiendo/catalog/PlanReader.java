package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.IndicatorDefinition.Good;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Milestone;
import org.tiendo.distance.Period;
import org.tiendo.distance.Target;

/**
 * Reads a {@code config/plans/*.yaml} that has no problems.
 *
 * @param good the favourable direction by indicator
 * @param adding the indicators whose yearly steps add up, as those of a sum do
 */
record PlanReader(TextReader texts, Areas areas, Map<String, Good> good, Set<String> adding) {

    /** The plan's period; also empty where it is invalid, which the schema check and {@link PlanRules} report. */
    static Optional<Period> period(Entry root) {
        return root.find("plan")
                .flatMap(plan -> year(plan).or(() -> plan.find("period").flatMap(PlanReader::days)));
    }

    /** The plan's code: the one it states, else its year or its days. */
    static Optional<String> code(Entry root) {
        return root.find("plan")
                .flatMap(plan -> plan.text("code"))
                .or(() -> period(root)
                        .map(period -> period.isCalendarYear()
                                ? String.valueOf(period.end().getYear())
                                : period.toString()));
    }

    private static Optional<Period> year(Entry plan) {
        return plan.number("year")
                .filter(year -> year.stripTrailingZeros().scale() <= 0 && year.precision() - year.scale() <= 4)
                .map(year -> Period.year(year.intValueExact()));
    }

    private static Optional<Period> days(Entry period) {
        return period.date("from")
                .flatMap(from ->
                        period.date("to").filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
    }

    Plan read(Entry root) {
        Entry head = root.get("plan");
        Period period = period(root).orElseThrow();
        return new Plan(
                code(root).orElseThrow(),
                period,
                texts.get(head, "title"),
                head.get("area").text(),
                root.items("targets").stream()
                        .flatMap(target -> targets(target, period))
                        .toList());
    }

    private Stream<PlanTarget> targets(Entry entry, Period period) {
        var selection = new AreaSelection(entry.get("areas"));
        return selection.codes(areas, period).stream()
                .flatMap(code -> areas.find(code).stream())
                .map(area -> target(entry, area, period));
    }

    private PlanTarget target(Entry entry, Area area, Period plan) {
        Period held = held(entry, area, plan, areas).orElseThrow();
        return new PlanTarget(
                entry.get("indicator").text(),
                new Target(
                        area.code(),
                        held,
                        goal(entry),
                        baseline(entry),
                        baselineValue(entry),
                        milestones(entry, held, plan),
                        countsPredecessors(entry, area, areas) ? plan.end() : null),
                entry.words("assigned_by").orElseThrow(),
                entry.words("document").orElseThrow(),
                entry.words("note").orElse(""));
    }

    /**
     * The part of the plan's period in which an area has a target: the days on which it exists, and the days before if
     * its predecessors count; empty where it does not exist in the period.
     */
    static Optional<Period> held(Entry target, Area area, Period plan, Areas areas) {
        return area.existing(plan)
                .map(own -> countsPredecessors(target, area, areas) ? new Period(plan.start(), own.end()) : own);
    }

    private static boolean countsPredecessors(Entry target, Area area, Areas areas) {
        Predecessors asked = target.choice("predecessors", Predecessors.class).orElse(Predecessors.LEFT_OUT);
        return asked == Predecessors.COUNTED && !areas.before(area.code()).isEmpty();
    }

    /** The goal; null where the area is only monitored. */
    private @Nullable Goal goal(Entry entry) {
        for (Comparator comparator : Comparator.values()) {
            Optional<Entry> value = entry.find(Words.of(comparator));
            if (value.isPresent()) {
                return comparator.isRange()
                        ? range(value.get(), entry.get("indicator").text())
                        : new Goal(comparator, value.get().number().orElseThrow(), null);
            }
        }
        return null;
    }

    private Goal range(Entry value, String indicator) {
        List<BigDecimal> ends =
                value.items().stream().flatMap(end -> end.number().stream()).toList();
        Good way = Optional.ofNullable(good.get(indicator)).orElseThrow();
        return new Goal(way.range(), ends.get(0), ends.get(1));
    }

    private static @Nullable LocalDate baseline(Entry entry) {
        return entry.find("baseline")
                .map(baseline -> baseline.find("date").orElse(baseline))
                .flatMap(Entry::date)
                .orElse(null);
    }

    private static @Nullable BigDecimal baselineValue(Entry entry) {
        return entry.find("baseline")
                .flatMap(baseline -> baseline.number("value"))
                .orElse(null);
    }

    /** The milestones on the days for which an area has a target: those stated, and the ends of yearly steps. */
    private List<Milestone> milestones(Entry entry, Period held, Period plan) {
        Stream<Milestone> stated = entry.items("milestones").stream()
                .map(milestone -> new Milestone(
                        milestone.date("by").orElseThrow(),
                        milestone.number("value").orElseThrow()));
        Stream<Milestone> steps =
                YearlySteps.of(
                        entry, plan, adding.contains(entry.text("indicator").orElse("")))
                        .milestones()
                        .stream();
        return Stream.concat(stated, steps)
                .filter(milestone -> held.contains(milestone.by()))
                .toList();
    }
}
