package org.tiendo.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;

/** The rules for {@code config/plans/*.yaml} beyond their schema. */
record PlanRules(References references, Problems problems) {

    void check(List<Entry> plans) {
        Map<Period, Entry> byPeriod = new LinkedHashMap<>();
        for (Entry plan : plans) {
            plan.find("plan").flatMap(head -> head.find("period")).ifPresent(this::period);
            PlanReader.period(plan).ifPresent(period -> {
                overlap(byPeriod, plan, period);
                byPeriod.putIfAbsent(period, plan);
                main(plan, period);
            });
            targets(plan);
        }
    }

    /** Requires days that run forward, and at most a year: a longer plan would be assessed as if it were one year's. */
    private void period(Entry period) {
        period.date("from")
                .ifPresent(from -> period.date("to").ifPresent(to -> {
                    if (to.isBefore(from)) {
                        problems.add(period.get("to"), "the period ends on " + to + ", before it starts on " + from);
                    } else if (!to.isBefore(from.plusYears(1))) {
                        problems.add(
                                period.get("to"),
                                "the period is longer than a year: expected "
                                        + from.plusYears(1).minusDays(1) + " at the latest, found " + to);
                    }
                }));
    }

    private void overlap(Map<Period, Entry> others, Entry plan, Period period) {
        others.entrySet().stream()
                .filter(other -> other.getKey().shared(period).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    Entry head = plan.get("plan");
                    problems.add(
                            head.get(head.has("year") ? "year" : "period"),
                            "the plan of " + other.getKey() + " stands in "
                                    + other.getValue().place().file() + " already; periods must not overlap");
                });
    }

    private void main(Entry plan, Period period) {
        plan.find("plan").flatMap(head -> head.scalar("area")).ifPresent(area -> {
            references.followArea(area, problems);
            exists(area, area.text(), period);
        });
    }

    private void targets(Entry plan) {
        Optional<Period> period = PlanReader.period(plan);
        Map<List<String>, Entry> seen = new HashMap<>();
        for (Entry target : plan.items("targets")) {
            Optional<Entry> indicator = target.scalar("indicator")
                    .flatMap(code -> references.indicators().follow(code, problems));
            Optional<AreaSelection> areas = target.find("areas").map(AreaSelection::new);
            areas.ifPresent(
                    selection -> selection.check(references, period.stream().toList(), problems));
            period.ifPresent(whole -> {
                areas.ifPresent(selection -> areas(target, selection, whole, seen));
                Period held =
                        areas.map(selection -> held(target, selection, whole)).orElse(whole);
                new TargetRules(target, held, problems).check(indicator);
                indicator
                        .flatMap(definition -> definition.find("measure"))
                        .ifPresent(new BaseRules(target, whole, references.yearsRead(), problems)::check);
            });
        }
    }

    /** The days from the first to the last on which any of the areas has a target. */
    private Period held(Entry target, AreaSelection areas, Period plan) {
        return areas.codes(references.places(), plan).stream()
                .flatMap(code -> references.places().find(code).stream())
                .flatMap(area -> PlanReader.held(target, area, plan, references.places()).stream())
                .reduce((one, other) -> new Period(
                        Collections.min(List.of(one.start(), other.start())),
                        Collections.max(List.of(one.end(), other.end()))))
                .orElse(plan);
    }

    private void areas(Entry target, AreaSelection areas, Period plan, Map<List<String>, Entry> seen) {
        String indicator = target.text("indicator").orElse("");
        for (String code : areas.codes(references.places(), plan)) {
            Entry place = areas.place(code);
            exists(place, code, plan);
            Entry first = indicator.isEmpty() ? null : seen.putIfAbsent(List.of(indicator, code), target);
            if (first != null && first != target) {
                problems.add(
                        place,
                        "'" + indicator + "' has a target for area '" + code + "' already, at line "
                                + first.place().line());
            }
        }
    }

    private void exists(Entry place, String code, Period plan) {
        references
                .places()
                .find(code)
                .filter(area -> area.existing(plan).isEmpty())
                .ifPresent(area -> problems.add(
                        place,
                        "area '" + code + "' exists on no day of the plan, " + plan + ": it is valid "
                                + area.validity()));
    }
}
